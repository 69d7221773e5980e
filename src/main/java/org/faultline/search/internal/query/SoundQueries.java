package org.faultline.search.internal.query;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.faultline.language.NameSound;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.analysis.Burmese;
import org.faultline.search.internal.analysis.Sounds;
import org.jspecify.annotations.Nullable;

/** Index queries for names by their sound. */
public final class SoundQueries {

    /** Of two syllables both must be near; of more, one may be a little farther. */
    private static final double NEAR_IN_SHORT_NAME = 0.12;

    private static final int MOST_SYLLABLES = 12;

    private final Analysis analysis;

    /** Makes queries for the syllables that the analysis has met. */
    public SoundQueries(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * {@return the syllables of a name in a row in a field, each as it is or by one that sounds alike; absent when nothing can}
     *
     * <p>Burmese is not looked for by sound among Burmese, where names that sound alike are different names.
     */
    public @Nullable Query of(String field, String name) {
        List<NameSound> sounds = NameSound.of(name);
        if (sounds.size() < 2 || sounds.size() > MOST_SYLLABLES) {
            return null;
        }
        boolean burmese = Burmese.isIn(name);
        double most = sounds.size() > 2 ? Sounds.FARTHEST : NEAR_IN_SHORT_NAME;
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (NameSound sound : sounds) {
            Term[] terms = analysis.sounds().alike(sound, most).stream()
                    .filter(term -> !(burmese && Burmese.isIn(term)) || term.equals(sound.text()))
                    .map(term -> new Term(field, term))
                    .toArray(Term[]::new);
            if (terms.length == 0) {
                return null;
            }
            phrase.add(terms);
        }
        // A phrase of many alternatives would weigh as much as all of them together.
        return new ConstantScoreQuery(phrase.build());
    }
}
