/** Burmese and English text: script and encoding, digits, unit designations, personal names. Framework-free. */
@NullMarked
package org.faultline.language;

import org.jspecify.annotations.NullMarked;
