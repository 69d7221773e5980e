package org.faultline.fracture.internal.known;

import java.time.LocalDate;
import java.util.List;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the register.
 *
 * @param id its id
 * @param designation its name as displayed
 * @param type what it is: {@code LIB}, {@code IB}, {@code LID}, …
 * @param knownFrom first day on which a dated source names it; absent when an undated source does too
 * @param placeholder whether it stands for an unknown link in a chain of command
 * @param strengths headcounts that sources state of it
 * @param mentions when which line of reporting named it, for whatever reason
 */
public record ObservedUnit(
        String id,
        String designation,
        String type,
        @Nullable LocalDate knownFrom,
        boolean placeholder,
        List<StatedStrength> strengths,
        List<Mention> mentions) {

    /** Keeps its own copies. */
    public ObservedUnit {
        strengths = List.copyOf(strengths);
        mentions = List.copyOf(mentions);
    }

    /**
     * A headcount as a source states it.
     *
     * @param count the soldiers
     * @param paper whether it is the establishment, a paper figure
     * @param asOf when it held, if the source says so
     * @param knownFrom first day on which a reader could surely know of it
     */
    public record StatedStrength(
            CountRange count, boolean paper, @Nullable LocalDate asOf, LocalDate knownFrom) {

        /** {@return the middle of the figure; the geometric one, as errors are factors} */
        public double middle() {
            Integer min = count.min();
            Integer max = count.max();
            if (min == null || max == null) {
                return min != null ? min : max != null ? max : 0;
            }
            return min == 0 ? max / 2.0 : Math.sqrt((double) min * max);
        }
    }

    /**
     * A line of reporting that names the unit.
     *
     * @param lineage the line
     * @param published the day by which it surely had named the unit
     */
    public record Mention(String lineage, LocalDate published) {}
}
