/** How claims are stored, grouped into facts and projected. */
@NullMarked
package org.faultline.evidence.internal;

import org.jspecify.annotations.NullMarked;
