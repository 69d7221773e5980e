/** Script, encoding and tokens of Burmese and English text, and the tables that the language rules read. */
@NullMarked
package org.faultline.language.internal;

import org.jspecify.annotations.NullMarked;
