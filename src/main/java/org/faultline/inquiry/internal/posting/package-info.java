/** The tests of a claimed posting, and the tables that they rest on. */
@NullMarked
package org.faultline.inquiry.internal.posting;

import org.jspecify.annotations.NullMarked;
