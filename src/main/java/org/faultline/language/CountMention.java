package org.faultline.language;

import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/**
 * A count, or a share, named in a text.
 *
 * @param range the count; {@link CountRange#UNKNOWN} for a share
 * @param share the share of a whole, from 0 to 1; null for a count
 * @param approximate whether the text says about, some, ခန့်
 * @param noun what is counted: the English noun as written, or the Burmese classifier; empty where the text does not say
 * @param text the words of the original, the noun not included
 * @param begin where they begin in the original, in UTF-16 units
 * @param end where they end, exclusive
 */
public record CountMention(
        CountRange range, @Nullable Double share, boolean approximate, String noun, String text, int begin, int end) {}
