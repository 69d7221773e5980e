package org.faultline.search.internal.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.analysis.Analysis.Terms;

/** Cuts the words of one query into terms, each once: the fields of one chain all have the same terms. */
final class CutWords {

    private final Analysis analysis;
    private final Map<Word, List<Terms>> known = new HashMap<>();

    CutWords(Analysis analysis) {
        this.analysis = analysis;
    }

    private record Word(boolean inBurmese, String text) {}

    /** {@return the terms at each position, as in a field of words} */
    List<Terms> terms(String field, String text) {
        return known.computeIfAbsent(
                new Word(field.endsWith(Analysis.BURMESE_SUFFIX), text), word -> analysis.terms(field, text));
    }

    /** {@return the analysis that cuts} */
    Analysis analysis() {
        return analysis;
    }
}
