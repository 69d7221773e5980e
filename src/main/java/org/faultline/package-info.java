/** Faultline: which units are fracturing, and why. */
@NullMarked
package org.faultline;

import org.jspecify.annotations.NullMarked;
