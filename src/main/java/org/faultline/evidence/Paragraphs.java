package org.faultline.evidence;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a text: every run of lines that are not blank, numbered from 1 as locators count them. */
public final class Paragraphs {

    /**
     * A stretch of a text.
     *
     * @param begin its first character
     * @param end the character after its last
     */
    public record Range(int begin, int end) {}

    private Paragraphs() {}

    /** {@return the paragraphs, in order} */
    public static List<Range> of(String text) {
        List<Range> paragraphs = new ArrayList<>();
        int begin = -1;
        int end = -1;
        int line = 0;
        while (line < text.length()) {
            int next = text.indexOf('\n', line);
            int stop = next < 0 ? text.length() : next;
            if (text.substring(line, stop).isBlank()) {
                add(paragraphs, begin, end);
                begin = -1;
            } else {
                begin = begin < 0 ? line : begin;
                end = stop;
            }
            line = stop + 1;
        }
        add(paragraphs, begin, end);
        return paragraphs;
    }

    private static void add(List<Range> paragraphs, int begin, int end) {
        if (begin >= 0) {
            paragraphs.add(new Range(begin, end));
        }
    }
}
