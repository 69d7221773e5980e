/** The claims as a whole, in memory, and the walks through them. */
@NullMarked
package org.faultline.inquiry.internal;

import org.jspecify.annotations.NullMarked;
