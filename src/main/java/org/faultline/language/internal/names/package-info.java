/**
 * The sound of Burmese personal names: syllables read from Latin or Burmese letters, each with every reading that its spelling
 * allows, and the cost of taking one syllable for another.
 */
@NullMarked
package org.faultline.language.internal.names;

import org.jspecify.annotations.NullMarked;
