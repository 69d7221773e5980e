package org.faultline.evidence;

import java.util.ArrayList;
import java.util.List;
import org.faultline.evidence.Paragraphs.Range;
import org.jspecify.annotations.Nullable;

/**
 * A part of a source's text, with a passage marked in it.
 *
 * @param paragraphs the paragraphs shown
 * @param of how many paragraphs the text has
 * @param located whether the passage was found
 * @param previous the paragraph from which the part before begins; absent in the first part
 * @param next the paragraph from which the part after begins; absent in the last part
 */
public record Excerpt(
        List<Paragraph> paragraphs,
        int of,
        boolean located,
        @Nullable Integer previous,
        @Nullable Integer next) {

    /** Keeps its own copy. */
    public Excerpt {
        paragraphs = List.copyOf(paragraphs);
    }

    /** {@return whether some of the text is not in this part} */
    public boolean isPart() {
        return previous != null || next != null;
    }

    /**
     * A paragraph.
     *
     * @param number its number in the text, from 1
     * @param runs its text, in stretches that are marked or not
     */
    public record Paragraph(int number, List<Run> runs) {

        static Paragraph of(String text, int number, Range stretch, List<Range> marks) {
            List<Run> runs = new ArrayList<>();
            int at = stretch.begin();
            for (Range mark : marks) {
                int begin = Math.max(at, mark.begin());
                int end = Math.min(stretch.end(), mark.end());
                if (begin < end) {
                    add(runs, text.substring(at, begin), false);
                    add(runs, text.substring(begin, end), true);
                    at = end;
                }
            }
            add(runs, text.substring(at, stretch.end()), false);
            return new Paragraph(number, List.copyOf(runs));
        }

        private static void add(List<Run> runs, String text, boolean marked) {
            if (!text.isEmpty()) {
                runs.add(new Run(text, marked));
            }
        }

        /** {@return whether some of it is marked} */
        public boolean isMarked() {
            return runs.stream().anyMatch(Run::marked);
        }

        int length() {
            return runs.stream().mapToInt(run -> run.text().length()).sum();
        }
    }

    /**
     * A stretch of a paragraph.
     *
     * @param text as stored
     * @param marked whether it belongs to the passage
     */
    public record Run(String text, boolean marked) {}
}
