/** Ranks, places, dates and counts in running text. */
@NullMarked
package org.faultline.language.internal.facts;

import org.jspecify.annotations.NullMarked;
