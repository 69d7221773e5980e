package org.faultline.search.internal.analysis;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Terms that were read out of a text by other means than cutting it into words, each with the place where it was read. */
public final class PlacedTerms extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final List<Placed> placed;
    private final int length;
    private int next;

    /**
     * Prepares terms.
     *
     * @param length how many characters the text has
     */
    public PlacedTerms(List<Placed> placed, int length) {
        this.placed = placed.stream()
                .sorted(Comparator.comparingInt(Placed::begin).thenComparingInt(Placed::end))
                .toList();
        this.length = length;
    }

    /**
     * A term in its place.
     *
     * @param begin where it begins in the text
     * @param end where it ends, exclusive
     */
    public record Placed(String term, int begin, int end) {}

    @Override
    public boolean incrementToken() {
        if (next == placed.size()) {
            return false;
        }
        clearAttributes();
        Placed one = placed.get(next++);
        term.append(one.term());
        offset.setOffset(one.begin(), one.end());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = 0;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(length, length);
    }
}
