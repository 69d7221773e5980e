package org.faultline.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.faultline.evidence.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Which units could have been at an incident. Candidates are inferred; no source says that they were there.
 *
 * @param incident the incident
 * @param from the first day on which it can have happened; absent when no source dates it
 * @param until the last
 * @param places where it happened, as far as sources say
 * @param kilometres how near a base counts as near
 * @param days how many days before or after an attestation counts as near
 * @param asserted the units of which a source says that they had a part in it; they are no candidates
 * @param candidates the others, the highest score first
 * @param truncated whether more were found than are listed
 * @param silence why there is no candidate; absent when there is one
 */
public record IncidentCandidates(
        RecordRef incident,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<RecordRef> places,
        int kilometres,
        int days,
        List<Asserted> asserted,
        List<Candidate> candidates,
        boolean truncated,
        @Nullable String silence) {

    /** Keeps its own copies. */
    public IncidentCandidates {
        places = List.copyOf(places);
        asserted = List.copyOf(asserted);
        candidates = List.copyOf(candidates);
    }

    /**
     * A unit of which a source says that it had a part in the incident.
     *
     * @param unit the unit
     * @param basis on what ground, in the words of {@code Attribution}
     * @param allegation {@code alleged}, {@code admitted} or {@code adjudicated}
     * @param lineages the independent lineages that say so
     * @param claims the claims that say so
     */
    public record Asserted(
            RecordRef unit, String basis, String allegation, List<String> lineages, List<String> claims) {

        /** Keeps its own copies. */
        public Asserted {
            lineages = List.copyOf(lineages);
            claims = List.copyOf(claims);
        }
    }

    /**
     * A unit that could have been there.
     *
     * @param unit the unit
     * @param type code of its type
     * @param inference always true: no source says it
     * @param score the sum of its grounds, at most 100; it orders candidates, and is no probability
     * @param grounds why, the weightiest first
     */
    public record Candidate(RecordRef unit, @Nullable String type, boolean inference, int score, List<Ground> grounds) {

        /** Keeps its own copy. */
        public Candidate {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * A ground.
     *
     * @param basis which kind of ground, as listed in the documentation: named-in-source, base, superior, …
     * @param points what it adds to the score
     * @param reason why, with numbers and dates
     * @param lineages the independent lineages behind it
     * @param claims the claims behind it
     */
    public record Ground(String basis, int points, String reason, List<String> lineages, List<String> claims) {

        /** Keeps its own copies. */
        public Ground {
            lineages = List.copyOf(lineages);
            claims = List.copyOf(claims);
        }
    }
}
