/** Article folders: what they list, and how their bytes are read as text. */
@NullMarked
package org.faultline.intake.internal.articles;

import org.jspecify.annotations.NullMarked;
