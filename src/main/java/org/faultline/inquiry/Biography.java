package org.faultline.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.faultline.evidence.RecordRef;
import org.faultline.kernel.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What sources state of a unit over time.
 *
 * @param unit the unit
 * @param type code of its type
 * @param from the first day for which anything dated is stated of it; absent when nothing is
 * @param until the last day of the account: today, unless something reaches further
 * @param on the day for which each line is judged
 * @param chapters what it is about, always the same ones in the same order
 */
public record Biography(
        RecordRef unit,
        @Nullable String type,
        @Nullable LocalDate from,
        LocalDate until,
        LocalDate on,
        List<Chapter> chapters) {

    /** Keeps its own copy. */
    public Biography {
        chapters = List.copyOf(chapters);
    }

    /**
     * One kind of statement.
     *
     * @param name which: names, superiors, subordinates, bases, areas, commanders, posts, strength, defections or incidents
     * @param lines what is stated, in order of time, undated last
     * @param gaps the days of the account of which nothing of the kind is known, not even by assumption; none for events and names
     */
    public record Chapter(String name, List<Line> lines, List<Days> gaps) {

        /** Keeps its own copies. */
        public Chapter {
            lines = List.copyOf(lines);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * One statement.
     *
     * @param label what it says
     * @param other the record that it is about besides the unit
     * @param note what else it says: a rank, a relation, a count
     * @param when when, in words
     * @param truth whether it held on the day judged for
     * @param stretches the days on which it held: certain, possible, assumed; they do not overlap
     * @param lineages the independent lineages behind it
     * @param claims the claims behind it
     */
    public record Line(
            String label,
            @Nullable RecordRef other,
            @Nullable String note,
            String when,
            Truth truth,
            List<Stretch> stretches,
            List<String> lineages,
            List<String> claims) {

        /** Keeps its own copies. */
        public Line {
            stretches = List.copyOf(stretches);
            lineages = List.copyOf(lineages);
            claims = List.copyOf(claims);
        }
    }

    /**
     * Days that have one answer.
     *
     * @param truth certain, possible or assumed
     * @param from the first
     * @param until the last
     */
    public record Stretch(Truth truth, LocalDate from, LocalDate until) {}

    /**
     * Days in a row.
     *
     * @param from the first
     * @param until the last
     */
    public record Days(LocalDate from, LocalDate until) {}
}
