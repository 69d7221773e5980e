package org.faultline.search.internal;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.faultline.language.Designations;
import org.faultline.search.Hit.Fragment;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.analysis.Burmese;
import org.faultline.search.internal.index.Fields;
import org.faultline.search.internal.query.SearchQueries;
import org.jspecify.annotations.Nullable;

/** Marks in texts what a query found there, and cuts long ones down to the part that matters. */
final class Marker {

    /** What is shown of a passage: three or four lines. */
    private static final int SHOWN = 420;

    /** A text is analysed anew to be marked; beyond this, a claim's or a title's tail stays unmarked. */
    private static final int LONGEST = 20_000;

    private final UnifiedHighlighter highlighter;
    private final @Nullable Query marks;
    private final Set<String> units;
    private final boolean bySound;
    private final boolean inBurmese;
    private final boolean inEnglish;

    Marker(Analysis analysis, SearchQueries queries) {
        this.highlighter = UnifiedHighlighter.builderWithoutSearcher(analysis)
                .withBreakIterator(WholeBreakIterator::new)
                .withFormatter(new Places())
                .withMaxLength(LONGEST)
                .build();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.marks().forEach(mark -> all.add(mark, Occur.SHOULD));
        BooleanQuery any = all.build();
        this.marks = any.clauses().isEmpty() ? null : any;
        this.units = queries.units();
        this.inBurmese = queries.hasWords(true);
        this.inEnglish = queries.hasWords(false);
        this.bySound = queries.hasNames();
    }

    /** {@return the whole text with what matched told apart} */
    List<Fragment> whole(String text) throws IOException {
        return fragments(text, places(text), 0, text.length());
    }

    /** {@return the whole text with what matched told apart, where that is known already} */
    static List<Fragment> whole(String text, BitSet places) {
        return fragments(text, places, 0, text.length());
    }

    /** {@return the part of the text where most of what matched stands, with an ellipsis where it was cut} */
    List<Fragment> shown(String text) throws IOException {
        return shown(text, places(text));
    }

    /** {@return the same, where it is known already what matched} */
    static List<Fragment> shown(String text, BitSet places) {
        if (text.length() <= SHOWN) {
            return fragments(text, places, 0, text.length());
        }
        int begin = wordStart(text, windowStart(text, places));
        int end = wordEnd(text, Math.min(text.length(), begin + SHOWN));
        return fragments(text, places, begin, end);
    }

    /** {@return how many characters of the text matched} */
    int marks(String text) throws IOException {
        return places(text).cardinality();
    }

    private BitSet places(String text) throws IOException {
        BitSet places = new BitSet(text.length());
        if (inEnglish) {
            mark(Fields.PASSAGE, text, places);
        }
        if (!units.isEmpty() && text.length() <= LONGEST) {
            Designations.parse(text).stream()
                    .filter(designation -> units.contains(designation.canonical()))
                    .forEach(designation -> places.set(designation.begin(), designation.end()));
        }
        if (bySound) {
            mark(Fields.PASSAGE_SOUND, text, places);
        }
        if (inBurmese && Burmese.isIn(text)) {
            mark(Fields.burmese(Fields.PASSAGE), text, places);
        }
        return places;
    }

    private void mark(String field, String text, BitSet places) throws IOException {
        if (marks != null && highlighter.highlightWithoutSearcher(field, marks, text, 1) instanceof int[] found) {
            for (int i = 0; i < found.length; i += 2) {
                places.set(found[i], Math.min(text.length(), Math.max(found[i], found[i + 1])));
            }
        }
    }

    /** The start of the window with most marks, a little before its first mark. */
    private static int windowStart(String text, BitSet places) {
        int best = 0;
        int bestMarks = -1;
        for (int mark = places.nextSetBit(0); mark >= 0; mark = places.nextSetBit(places.nextClearBit(mark))) {
            int start = Math.max(0, Math.min(mark - SHOWN / 6, text.length() - SHOWN));
            int marks =
                    places.get(start, Math.min(text.length(), start + SHOWN)).cardinality();
            if (marks > bestMarks) {
                best = start;
                bestMarks = marks;
            }
        }
        return best;
    }

    private static int wordStart(String text, int from) {
        if (from == 0) {
            return 0;
        }
        BreakIterator words = BreakIterator.getWordInstance(java.util.Locale.ENGLISH);
        words.setText(text);
        int start = words.following(from - 1);
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int wordEnd(String text, int until) {
        if (until == text.length()) {
            return until;
        }
        BreakIterator words = BreakIterator.getWordInstance(java.util.Locale.ENGLISH);
        words.setText(text);
        int end = words.preceding(until + 1);
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static List<Fragment> fragments(String text, BitSet places, int begin, int end) {
        List<Fragment> fragments = new ArrayList<>();
        int from = begin;
        while (from < end) {
            boolean hit = places.get(from);
            int next = hit ? places.nextClearBit(from) : places.nextSetBit(from);
            int until = next < 0 ? end : Math.min(end, next);
            String run = text.substring(from, until);
            String head = from == begin && begin > 0 && !hit ? "… " : "";
            String tail = until == end && end < text.length() && !hit ? " …" : "";
            fragments.add(new Fragment(head + run + tail, hit));
            from = until;
        }
        return fragments;
    }

    /** Hands out the places alone; markup is not its business. */
    private static final class Places extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            List<Integer> places = new ArrayList<>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    places.add(passage.getMatchStarts()[i]);
                    places.add(passage.getMatchEnds()[i]);
                }
            }
            return places.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
