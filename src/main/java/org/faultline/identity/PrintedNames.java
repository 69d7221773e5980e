package org.faultline.identity;

import java.util.List;
import org.faultline.language.NameComparison.AlignedSyllable;
import org.faultline.language.NameComparison.Decision;

/**
 * Names printed in articles that may be one person's, before any record exists. Nothing is merged and nothing is stored.
 *
 * @param spellings the spellings, in the order of the texts
 * @param alike which of them sound alike, the nearest first
 * @param records people on record with a name like one of them, the nearest first
 */
public record PrintedNames(List<Spelling> spellings, List<Alike> alike, List<OnRecord> records) {

    /**
     * A spelling.
     *
     * @param name as printed, without rank and honorific
     * @param ranks the ranks printed before it
     * @param mentions where it stands
     */
    public record Spelling(String name, List<String> ranks, List<Mention> mentions) {}

    /**
     * Where a name stands.
     *
     * @param source id of the source
     * @param title its title
     * @param publisher its publisher
     * @param begin where the name begins in the stored text, in UTF-16 units
     * @param end where it ends, exclusive
     */
    public record Mention(String source, String title, String publisher, int begin, int end) {}

    /** Two spellings that sound alike, with the syllables side by side. */
    public record Alike(String a, String b, double score, Decision decision, List<AlignedSyllable> alignment) {

        /** {@return the score in percent, rounded} */
        public long percent() {
            return Math.round(score * 100);
        }
    }

    /** A person on record with a name like one of the spellings. */
    public record OnRecord(
            String id, String name, String spelling, double score, Decision decision, List<AlignedSyllable> alignment) {

        /** {@return the score in percent, rounded} */
        public long percent() {
            return Math.round(score * 100);
        }
    }
}
