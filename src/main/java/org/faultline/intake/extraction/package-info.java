/**
 * Reads facts out of articles by written rules: a text, its date and its publisher in, suggested claims out, each with the words that
 * support it. A pure function without any framework: the same article always gives the same suggestions in the same order.
 *
 * <p>The rules work in four steps. {@link org.faultline.intake.extraction.Reading} cuts the text into words, sentences and paragraphs and
 * finds what the language module knows: units, dates, counts, ranks, places. {@link org.faultline.intake.extraction.People} finds who is
 * named and whom "he", "the captain" and a bare surname mean. {@link org.faultline.intake.extraction.Claimants} finds who says a
 * sentence. Then each kind of fact has its own reader: {@link org.faultline.intake.extraction.Events},
 * {@link org.faultline.intake.extraction.Tallies}, {@link org.faultline.intake.extraction.Posts},
 * {@link org.faultline.intake.extraction.Ties}.
 *
 * <p>A suggestion is no claim: a person decides. The rules would rather miss than invent, so nothing is read from wishes, orders,
 * conditions and general talk. Time and memory grow in proportion to the text.
 */
@NullMarked
package org.faultline.intake.extraction;

import org.jspecify.annotations.NullMarked;
