package org.faultline.evidence;

import java.util.ArrayList;
import java.util.List;
import org.faultline.evidence.Paragraphs.Range;
import org.jspecify.annotations.Nullable;

/**
 * The text of a source as it was imported.
 *
 * @param text the text, or its beginning where it is longer than can be read at once
 * @param length how many characters the whole text has
 * @param hash SHA-256 of the whole text
 * @param encoding what it was decoded from
 */
public record StoredText(
        String text,
        int length,
        @Nullable String hash,
        @Nullable String encoding) {

    /** As much as a reader scrolls through and a browser lays out at once; longer texts are shown in parts. */
    static final int PART = 60_000;

    /** How many paragraphs are shown before the first that is marked, where not all are. */
    private static final int LEAD = 5;

    /** {@return whether the end of the text is left out} */
    public boolean isCut() {
        return text.length() < length && text.codePointCount(0, text.length()) < length;
    }

    /**
     * The part of the text that holds the passage.
     *
     * @param passage what to mark; nothing when absent
     * @param from the first paragraph to show, from 1; when absent, all if they fit, else from shortly before the passage
     */
    public Excerpt excerpt(@Nullable CitedPassage passage, @Nullable Integer from) {
        List<Range> paragraphs =
                Paragraphs.of(text).stream().map(this::withoutTail).toList();
        List<Range> marks = passage == null ? List.of() : new PassageFinder(text, paragraphs).find(passage);
        int first = first(paragraphs, marks, from);
        List<Excerpt.Paragraph> shown = new ArrayList<>();
        int characters = 0;
        int next = first;
        while (next < paragraphs.size() && (shown.isEmpty() || characters < PART)) {
            Excerpt.Paragraph paragraph =
                    Excerpt.Paragraph.of(text, next + 1, clipped(paragraphs.get(next), marks), marks);
            shown.add(paragraph);
            characters += paragraph.length();
            next++;
        }
        return new Excerpt(
                shown,
                paragraphs.size(),
                !marks.isEmpty(),
                first == 0 ? null : Math.max(1, first + 1 - Math.max(1, shown.size())),
                next < paragraphs.size() ? next + 1 : null);
    }

    /** A line that ends in the Windows manner leaves its carriage return behind. */
    private Range withoutTail(Range paragraph) {
        return new Range(
                paragraph.begin(),
                paragraph.begin()
                        + text.substring(paragraph.begin(), paragraph.end())
                                .stripTrailing()
                                .length());
    }

    private static int first(List<Range> paragraphs, List<Range> marks, @Nullable Integer from) {
        if (from != null) {
            return Math.clamp(from - 1L, 0, Math.max(0, paragraphs.size() - 1));
        }
        boolean fits = paragraphs.isEmpty() || paragraphs.getLast().end() <= PART;
        if (fits || marks.isEmpty()) {
            return 0;
        }
        int marked = 0;
        while (marked < paragraphs.size() - 1
                && paragraphs.get(marked).end() <= marks.getFirst().begin()) {
            marked++;
        }
        return Math.max(0, marked - LEAD);
    }

    /** A paragraph that is longer than a part by itself is cut to what surrounds its first mark. */
    private static Range clipped(Range paragraph, List<Range> marks) {
        if (paragraph.end() - paragraph.begin() <= PART) {
            return paragraph;
        }
        int centre = marks.stream()
                .filter(mark -> mark.begin() >= paragraph.begin() && mark.begin() < paragraph.end())
                .mapToInt(Range::begin)
                .findFirst()
                .orElse(paragraph.begin());
        int begin = Math.max(paragraph.begin(), centre - PART / 2);
        return new Range(begin, Math.min(paragraph.end(), begin + PART));
    }
}
