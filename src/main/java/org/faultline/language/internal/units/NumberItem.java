package org.faultline.language.internal.units;

/**
 * One number of a list of unit numbers.
 *
 * @param digits its digits
 * @param begin its first token, a "No." or a bracket included
 * @param number the token of the digits
 * @param end the token after its last
 * @param ordinal whether it is written as an ordinal: 528th
 * @param marked whether "No.", "#" or brackets mark it as a number of something
 * @param open whether a bracket was opened and not closed
 * @param joint what joins it to the number before it
 */
record NumberItem(
        String digits, int begin, int number, int end, boolean ordinal, boolean marked, boolean open, Joint joint) {

    enum Joint {
        FIRST,
        COMMA,
        AND,
        SLASH,
        RANGE
    }

    int value() {
        return Integer.parseInt(digits);
    }

    boolean isBare() {
        return !ordinal && !marked;
    }

    NumberItem joined(Joint how) {
        return new NumberItem(digits, begin, number, end, ordinal, marked, open, how);
    }

    NumberItem closed(int newEnd) {
        return new NumberItem(digits, begin, number, newEnd, ordinal, marked, false, joint);
    }
}
