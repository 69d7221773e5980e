package org.faultline.search.internal.analysis;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.Version;

/** The analysis of every field: Burmese for fields whose name ends so, syllables by sound, words to propose, else English. */
public final class Analysis extends DelegatingAnalyzerWrapper {

    /** What the name of a field of the Burmese chain ends with. */
    public static final String BURMESE_SUFFIX = "_my";

    /** The field of the syllables that names are spoken with. */
    public static final String SOUND = "sound";

    /** The field of those of passages. */
    public static final String PASSAGE_SOUND = "passageSound";

    /** The field of those of whole texts. */
    public static final String SOURCE_SOUND = "soundOfSource";

    /** The field of the words that may be proposed. */
    public static final String SPELLING = "spelling";

    /** Positions between two values of a field, so that no phrase reaches from one into the next. */
    static final int GAP = 100;

    private static final int LONGEST_KEY = 400;

    private final Analyzer english = new EnglishChain();
    private final Analyzer burmese = new BurmeseChain();
    private final Sounds sounds = new Sounds();
    private final Analyzer sound = new SoundChain(sounds);
    private final Analyzer spelling = new LowerCaseWordsChain();

    /** Makes both chains. */
    public Analysis() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /**
     * {@return what the terms depend on besides our own code: the libraries' versions}
     *
     * <p>ICU brings its own rules for words, so that another ICU may cut the same text elsewhere.
     */
    public static String libraries() {
        return String.format(Locale.ROOT, "lucene %s, icu %s", Version.LATEST, VersionInfo.ICU_VERSION);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return switch (field) {
            case SOUND, PASSAGE_SOUND, SOURCE_SOUND -> sound;
            case SPELLING -> spelling;
            default -> field.endsWith(BURMESE_SUFFIX) ? burmese : english;
        };
    }

    /** {@return the syllables of the names in the index} */
    public Sounds sounds() {
        return sounds;
    }

    /**
     * Cuts a text into terms.
     *
     * @return for each position its terms, the printed form first
     */
    public List<Terms> terms(String field, String text) {
        List<Terms> positions = new ArrayList<>();
        try (TokenStream tokens = tokenStream(field, text)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = tokens.getAttribute(PositionIncrementAttribute.class);
            int position = -1;
            tokens.reset();
            while (tokens.incrementToken()) {
                position += increment.getPositionIncrement();
                if (positions.isEmpty() || positions.getLast().position() != position) {
                    positions.add(new Terms(position, new ArrayList<>()));
                }
                positions.getLast().forms().add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return positions;
    }

    /**
     * {@return a name as far as it is typed, in the form of {@link #key}, but with Burmese in a row: its last syllable need not be
     * whole}
     */
    public String start(String text) {
        StringBuilder start = new StringBuilder();
        for (Terms terms : terms(BURMESE_SUFFIX, text)) {
            String term = terms.printed();
            boolean joined =
                    start.isEmpty() || (Burmese.isIn(term) && Burmese.isLetter(start.charAt(start.length() - 1)));
            start.append(joined ? "" : " ").append(term);
        }
        return bounded(start);
    }

    /** {@return the text in the one form that two spellings of a name share: terms of the Burmese chain, blanks between} */
    public String key(String text) {
        StringBuilder key = new StringBuilder();
        for (Terms terms : terms(BURMESE_SUFFIX, text)) {
            key.append(key.isEmpty() ? "" : " ").append(terms.printed());
        }
        return bounded(key);
    }

    /** No name is longer; the index takes no term of more than 32,766 bytes. */
    private static String bounded(CharSequence text) {
        int end = Math.min(text.length(), LONGEST_KEY);
        boolean cutsPair = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.subSequence(0, cutsPair ? end - 1 : end).toString();
    }

    /**
     * The terms at one position.
     *
     * @param position counted from 0; punctuation leaves gaps
     * @param forms the printed form, then its stem and its number if it has them
     */
    public record Terms(int position, List<String> forms) {

        /** {@return the form as printed} */
        public String printed() {
            return forms.getFirst();
        }
    }
}
