package org.faultline.evidence.internal.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What two texts print alike.
 *
 * @param kind what that says of them
 * @param share how much of the shorter text stands in the other too, 0 to 1
 * @param passages the sentences, by the paragraphs in which they stand here and there
 */
public record SharedText(Kind kind, double share, List<Passage> passages) {

    /** So alike are two versions of one sentence: between them one word in six or so was changed. */
    private static final double ALIKE = 0.55;

    private static final double MOST_OF_IT = 0.5;
    private static final double A_GOOD_PART = 0.25;

    /** Keeps its own copy. */
    public SharedText {
        passages = List.copyOf(passages);
    }

    /** What it says of two texts that they print the same sentences. */
    public enum Kind {
        /** Half of the shorter one or more: one reprints the other, or both the same report. */
        REPUBLICATION,
        /** What is alike is what somebody said: both print one statement. */
        SAME_STATEMENT,
        /** Several sentences, or a quarter of the shorter one: one retells the other. */
        RETELLING,
        /** A single sentence, which may be a phrase that many use. */
        ONE_SENTENCE
    }

    /**
     * A sentence that both print.
     *
     * @param here number of its paragraph in the one text
     * @param there number of its paragraph in the other
     * @param similarity how alike its two versions are, 0 to 1
     * @param quoted whether somebody's words stand in it
     */
    public record Passage(int here, int there, double similarity, boolean quoted) {}

    /** {@return what the two texts print alike; empty when that is nothing} */
    public static Optional<SharedText> of(Fingerprint here, Fingerprint there) {
        List<Passage> passages = new ArrayList<>();
        int shared = 0;
        for (Sentence sentence : here.sentences()) {
            Optional<Passage> passage = best(sentence, there);
            passage.ifPresent(passages::add);
            shared += passage.isPresent() ? sentence.length() : 0;
        }
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        double share = Math.min(1, (double) shared / Math.max(1, Math.min(here.length(), there.length())));
        return Optional.of(new SharedText(kind(share, passages), share, passages));
    }

    private static Optional<Passage> best(Sentence sentence, Fingerprint there) {
        Passage best = null;
        for (Sentence other : there.sentences()) {
            double similarity = sentence.similarity(other);
            if (similarity >= ALIKE && (best == null || similarity > best.similarity())) {
                best = new Passage(
                        sentence.paragraph(), other.paragraph(), similarity, sentence.quoted() && other.quoted());
            }
        }
        return Optional.ofNullable(best);
    }

    private static Kind kind(double share, List<Passage> passages) {
        if (share >= MOST_OF_IT) {
            return Kind.REPUBLICATION;
        }
        if (passages.stream().allMatch(Passage::quoted)) {
            return Kind.SAME_STATEMENT;
        }
        return passages.size() > 1 || share >= A_GOOD_PART ? Kind.RETELLING : Kind.ONE_SENTENCE;
    }

    /**
     * {@return whether the two count as one voice} What one person said is one voice when it is a good part of the shorter text; a single sentence
     * ties nothing.
     */
    public boolean isOneVoice() {
        return switch (kind) {
            case REPUBLICATION, RETELLING -> true;
            case SAME_STATEMENT -> passages.size() > 1 || share >= A_GOOD_PART;
            case ONE_SENTENCE -> false;
        };
    }
}
