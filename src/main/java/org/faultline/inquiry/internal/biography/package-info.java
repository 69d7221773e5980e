/** How the biography of a unit is put together. */
@NullMarked
package org.faultline.inquiry.internal.biography;

import org.jspecify.annotations.NullMarked;
