package org.faultline.fracture.internal.known;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.faultline.fracture.EventSummary;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/**
 * One event of one unit, as the reports that were out by a date have it.
 *
 * @param defectionId the event
 * @param standing whether it counts, and if not, why
 * @param lineages the independent lines of reporting that assert it
 * @param count soldiers of this unit alone: from the smallest to the largest figure that a source states
 * @param first first day on which it can have happened; absent when no source dates it
 * @param last last day on which it can have happened, not after the date of the answer
 * @param reports the reports, denials among them, in a fixed order
 */
public record KnownEvent(
        String defectionId,
        Standing standing,
        Set<String> lineages,
        CountRange count,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<Report> reports) {

    private static final Comparator<Report> ORDER = Comparator.comparing(Report::knownFrom)
            .thenComparing(report -> report.passage().sourceId())
            .thenComparing(report -> report.passage().claimId());

    /** Whether an event counts towards the rate. */
    public enum Standing {
        COUNTED(null),
        SURRENDER("a surrender in battle: shown, not counted"),
        OTHER_KIND("an attempt, or of another or unknown kind: shown, not counted"),
        DISPUTED_KIND("called a surrender or an attempt by as many lines of reporting as not: shown, not counted"),
        UNDATED("dated by no source: shown, not counted"),
        BEFORE_COUP("before the first day that counts: shown, not counted"),
        ONLY_DENIED("only a denial is known: shown, not counted");

        private final @Nullable String remark;

        Standing(@Nullable String remark) {
            this.remark = remark;
        }
    }

    /** {@return what a page shows of it} */
    public EventSummary summary() {
        boolean shared = reports.stream().anyMatch(Report::countShared);
        String remark = standing.remark;
        if (isCounted() && identity() < 1) {
            remark = String.format(
                    Locale.ROOT,
                    "the unit named is this one with probability %.2f: counted with that weight",
                    identity());
        } else if (isCounted() && shared) {
            remark = "a source gives one figure for several units: not counted here";
        }
        return new EventSummary(defectionId, kind(), first, last, count, lineages.size(), isCounted(), remark);
    }

    /** {@return the kind that most lines of reporting state; of several the first of {@link ReportedKind}} */
    String kind() {
        ReportedKind best = ReportedKind.OTHER;
        long most = 0;
        for (ReportedKind kind : ReportedKind.values()) {
            long lines = reports.stream()
                    .filter(report -> report.kind() == kind)
                    .map(Report::lineage)
                    .distinct()
                    .count();
            if (lines > most) {
                most = lines;
                best = kind;
            }
        }
        return best == ReportedKind.OTHER ? "event" : best.name().toLowerCase(Locale.ROOT);
    }

    /** {@return the probability that the unit named is this one} */
    double identity() {
        return reports.stream()
                .filter(report -> !report.denies())
                .mapToDouble(Report::identity)
                .max()
                .orElse(1);
    }

    /** {@return whether the model counts it} */
    public boolean isCounted() {
        return standing == Standing.COUNTED;
    }

    /**
     * @param reports what is known of one event and one unit by the date; at least one
     * @param from first day that counts
     * @param asOf the date of the answer
     */
    static KnownEvent of(List<Report> reports, LocalDate from, LocalDate asOf) {
        List<Report> known = reports.stream().sorted(ORDER).toList();
        List<Report> asserting =
                known.stream().filter(report -> !report.denies()).toList();
        LocalDate first = asserting.stream()
                .map(report -> report.window().possibleFrom())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate last = asserting.stream()
                .map(report -> report.window().possibleUntil())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(day -> day.isAfter(asOf) ? asOf : day)
                .orElse(null);
        return new KnownEvent(
                known.getFirst().defectionId(),
                standing(asserting, last, from),
                asserting.stream().map(Report::lineage).collect(Collectors.toCollection(TreeSet::new)),
                count(asserting),
                first,
                last,
                known);
    }

    private static Standing standing(List<Report> asserting, @Nullable LocalDate last, LocalDate from) {
        if (asserting.isEmpty()) {
            return Standing.ONLY_DENIED;
        }
        long counted = lineagesSaying(asserting, true);
        long other = lineagesSaying(asserting, false);
        if (counted <= other) {
            return counted > 0
                    ? Standing.DISPUTED_KIND
                    : asserting.stream().anyMatch(report -> report.kind() == ReportedKind.SURRENDER)
                            ? Standing.SURRENDER
                            : Standing.OTHER_KIND;
        }
        if (last == null) {
            return Standing.UNDATED;
        }
        return last.isBefore(from) ? Standing.BEFORE_COUP : Standing.COUNTED;
    }

    private static long lineagesSaying(List<Report> asserting, boolean counted) {
        return asserting.stream()
                .filter(report -> {
                    ReportedKind kind = report.kind();
                    return kind != null && kind.isCounted() == counted;
                })
                .map(Report::lineage)
                .distinct()
                .count();
    }

    /** Sources that state no figure of this unit alone leave the others' as they are. */
    private static CountRange count(List<Report> asserting) {
        List<CountRange> stated = asserting.stream()
                .filter(report -> !report.countShared() && !report.count().isUnknown())
                .map(Report::count)
                .toList();
        if (stated.isEmpty()) {
            return CountRange.UNKNOWN;
        }
        boolean openBelow = stated.stream().anyMatch(range -> range.min() == null);
        boolean openAbove = stated.stream().anyMatch(range -> range.max() == null);
        Integer min = openBelow
                ? null
                : stated.stream()
                        .map(CountRange::min)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        Integer max = openAbove
                ? null
                : stated.stream()
                        .map(CountRange::max)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        return new CountRange(min, max);
    }
}
