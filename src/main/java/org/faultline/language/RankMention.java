package org.faultline.language;

/**
 * A rank or appointment named in a text.
 *
 * @param rank which
 * @param plural whether the text speaks of several of that rank
 * @param text the words of the original
 * @param begin where they begin in the original, in UTF-16 units
 * @param end where they end, exclusive
 */
public record RankMention(Rank rank, boolean plural, String text, int begin, int end) {}
