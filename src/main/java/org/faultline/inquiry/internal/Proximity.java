package org.faultline.inquiry.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.faultline.evidence.Fact;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.Attested;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Tells how near to a time a fact is attested, on either side of it. */
final class Proximity {

    private Proximity() {}

    /** {@return the fact as it stood at that time, seen from one of its ends} */
    static Attested of(Fact fact, RecordRef other, Window window) {
        List<Span> spans = fact.timeline().spans();
        return new Attested(
                other,
                fact.sense(),
                fact.timeline().answerWithin(window.from(), window.until()),
                within(spans, window) ? Long.valueOf(0) : daysSince(lastBefore(spans, window), window),
                daysUntil(spans, window),
                spans,
                fact.lineages(),
                fact.claimIds());
    }

    private static boolean within(List<Span> spans, Window window) {
        return spans.stream()
                .flatMap(span -> Window.of(span).stream())
                .anyMatch(attested -> !attested.from().isAfter(window.until())
                        && !attested.until().isBefore(window.from()));
    }

    /** {@return the last day before the window for which it is attested} */
    static @Nullable LocalDate lastBefore(List<Span> spans, Window window) {
        return spans.stream()
                .map(Span::possibleUntil)
                .filter(Objects::nonNull)
                .filter(day -> day.isBefore(window.from()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Long daysSince(@Nullable LocalDate last, Window window) {
        return last == null ? null : ChronoUnit.DAYS.between(last, window.from());
    }

    private static @Nullable Long daysUntil(List<Span> spans, Window window) {
        return spans.stream()
                .map(Span::possibleFrom)
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(window.until()))
                .min(Comparator.naturalOrder())
                .map(day -> ChronoUnit.DAYS.between(window.until(), day))
                .orElse(null);
    }
}
