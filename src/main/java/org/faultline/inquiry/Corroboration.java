package org.faultline.inquiry;

import java.util.List;
import org.faultline.evidence.SourceRef;
import org.faultline.evidence.SourceTie;
import org.jspecify.annotations.Nullable;

/**
 * On how many independent voices a conclusion rests that a claim supports.
 *
 * @param claim id of the claim
 * @param conclusion what is concluded, in words
 * @param answer what the sources say of it together, in words; absent when the claim does not count
 * @param independent how many lineages say so
 * @param restsOnOne whether it falls when one lineage is left out
 * @param voices the lineages, the one that says most first
 */
public record Corroboration(
        String claim,
        String conclusion,
        @Nullable String answer,
        int independent,
        boolean restsOnOne,
        List<Voice> voices) {

    /** Keeps its own copy. */
    public Corroboration {
        voices = List.copyOf(voices);
    }

    /**
     * A lineage.
     *
     * @param lineage its id
     * @param sources its sources that say so
     * @param claims their claims
     * @param ties what makes the sources one voice, and what else their texts have in common
     * @param without what would be concluded without it, in words; absent when nothing would be
     * @param effect {@code none}, {@code changes} or {@code falls}: what becomes of the conclusion without it
     */
    public record Voice(
            String lineage,
            List<SourceRef> sources,
            List<String> claims,
            List<SourceTie> ties,
            @Nullable String without,
            String effect) {

        /** Keeps its own copies. */
        public Voice {
            sources = List.copyOf(sources);
            claims = List.copyOf(claims);
            ties = List.copyOf(ties);
        }
    }
}
