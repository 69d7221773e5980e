package org.faultline.fracture.internal.known;

import java.time.LocalDate;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/** An invented report with plain values for all that a test does not care about. */
record ReportBuilder(
        String event,
        String unit,
        @Nullable ReportedKind kind,
        Span window,
        CountRange count,
        boolean shared,
        boolean denies,
        String lineage,
        LocalDate knownFrom) {

    static ReportBuilder of(String event, String unit, String day) {
        PartialDate date = PartialDate.parse(day);
        return new ReportBuilder(
                event,
                unit,
                ReportedKind.DESERTION,
                Span.within(date, date),
                CountRange.UNKNOWN,
                false,
                false,
                "lineage of " + event,
                date.last().plusDays(3));
    }

    ReportBuilder kind(@Nullable ReportedKind other) {
        return new ReportBuilder(event, unit, other, window, count, shared, denies, lineage, knownFrom);
    }

    ReportBuilder undated() {
        return new ReportBuilder(event, unit, kind, Span.UNDATED, count, shared, denies, lineage, knownFrom);
    }

    ReportBuilder count(@Nullable Integer min, @Nullable Integer max) {
        return new ReportBuilder(
                event, unit, kind, window, new CountRange(min, max), shared, denies, lineage, knownFrom);
    }

    ReportBuilder together() {
        return new ReportBuilder(event, unit, kind, window, count, true, denies, lineage, knownFrom);
    }

    ReportBuilder denying() {
        return new ReportBuilder(event, unit, kind, window, count, shared, true, lineage, knownFrom);
    }

    ReportBuilder lineage(String other) {
        return new ReportBuilder(event, unit, kind, window, count, shared, denies, other, knownFrom);
    }

    ReportBuilder known(String day) {
        return new ReportBuilder(event, unit, kind, window, count, shared, denies, lineage, LocalDate.parse(day));
    }

    Report build() {
        String key = event + "|" + unit + "|" + lineage + "|" + knownFrom + "|" + count + "|" + kind;
        return new Report(
                event,
                unit,
                1,
                kind,
                window,
                count,
                shared,
                Report.Marks.NONE,
                denies,
                lineage,
                knownFrom,
                new Report.Passage(
                        "clm-" + key,
                        "src-" + key,
                        "A title",
                        "pub-" + lineage,
                        "A publisher",
                        null,
                        knownFrom.toString(),
                        "words",
                        "quote"));
    }
}
