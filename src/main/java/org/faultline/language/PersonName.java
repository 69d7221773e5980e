package org.faultline.language;

/**
 * A person named in a text.
 *
 * @param name the name as printed, without rank and honorific
 * @param rank the rank before it, in the words of the text; empty where there is none
 * @param begin where the name begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record PersonName(String name, String rank, int begin, int end) {}
