/** How people are found by name. */
@NullMarked
package org.faultline.people.internal;

import org.jspecify.annotations.NullMarked;
