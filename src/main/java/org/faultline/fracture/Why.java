package org.faultline.fracture;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One battalion's row with what explains it.
 *
 * @param row the row
 * @param ledger what its probability is made of
 * @param hyperparameters what the figures rest on
 */
public record Why(@JsonUnwrapped BoardRow row, Ledger ledger, Hyperparameters hyperparameters) {

    /**
     * What a probability is made of.
     *
     * @param logOdds logarithm of the odds of fracturing: the sum of the lines
     * @param pFracturing the same as a probability
     * @param lines changes of the log-odds that add up to them exactly
     * @param sources by how much the lines drop without each source
     * @param lineages what the probability would be without each line of reporting
     * @param whatIf what further news would make of it
     */
    public record Ledger(
            double logOdds,
            double pFracturing,
            List<Line> lines,
            List<SourceShare> sources,
            List<WithoutLineage> lineages,
            List<WhatIf> whatIf) {

        /** Keeps its own copies. */
        public Ledger {
            lines = List.copyOf(lines);
            sources = List.copyOf(sources);
            lineages = List.copyOf(lineages);
            whatIf = List.copyOf(whatIf);
        }
    }

    /**
     * One change of the log-odds.
     *
     * @param part {@code start}, {@code silence}, {@code drift} or {@code incident}
     * @param words what it is, in words
     * @param change by how much it changes the log-odds of fracturing
     * @param first first day on which the incident can have happened; absent for the other lines
     * @param last last day
     * @param credible probability that it is real and this unit's, before anything is known of the unit; absent likewise
     * @param defections the events of the graph that the incident is made of
     * @param claims the claims behind it
     */
    public record Line(
            String part,
            String words,
            double change,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Double credible,
            List<String> defections,
            List<String> claims) {

        /** Keeps its own copies. */
        public Line {
            defections = List.copyOf(defections);
            claims = List.copyOf(claims);
        }
    }

    /**
     * What a source adds.
     *
     * @param outlet who published it
     * @param change by how much the lines drop without it
     */
    public record SourceShare(String outlet, double change) {}

    /**
     * The probability without one line of reporting, everything else held as it is.
     *
     * @param lineage the line
     * @param sources titles of its sources
     * @param pFracturing the probability without it
     * @param change by how much leaving it out changes the probability
     */
    public record WithoutLineage(String lineage, List<String> sources, double pFracturing, double change) {

        /** Keeps its own copy. */
        public WithoutLineage {
            sources = List.copyOf(sources);
        }
    }

    /**
     * What further news would do.
     *
     * @param news which news, in words
     * @param pFracturing the probability then
     */
    public record WhatIf(String news, double pFracturing) {}
}
