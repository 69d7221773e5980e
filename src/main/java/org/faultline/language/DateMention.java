package org.faultline.language;

import org.faultline.kernel.PartialDate;

/**
 * A date named in a text.
 *
 * @param date the days that it can mean
 * @param basis what it rests on
 * @param text the words of the original
 * @param begin where they begin in the original, in UTF-16 units
 * @param end where they end, exclusive
 */
public record DateMention(PartialDate date, Basis basis, String text, int begin, int end) {

    /** What a date rests on. */
    public enum Basis {
        /** The text states it, year included. */
        STATED,
        /** The year was completed from the day of publication, or from the date before. */
        COMPLETED,
        /** It was counted from another date: the following day, last Friday. */
        COUNTED
    }
}
