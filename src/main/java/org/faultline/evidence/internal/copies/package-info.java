/** Finds texts that print the same passages, in whatever script. */
@NullMarked
package org.faultline.evidence.internal.copies;

import org.jspecify.annotations.NullMarked;
