package org.faultline.inquiry.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faultline.inquiry.TimedPath.Stretch;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something holds, as disjoint stretches in order.
 *
 * @param stretches the stretches
 */
record Stretches(List<Stretch> stretches) {

    /** Every day that a date can name. */
    static final Stretches EVER = new Stretches(List.of(new Stretch(LocalDate.MIN, LocalDate.MAX)));

    Stretches {
        stretches = List.copyOf(stretches);
    }

    /** {@return the one day} */
    static Stretches day(LocalDate day) {
        return new Stretches(List.of(new Stretch(day, day)));
    }

    /** {@return the days on which one of the spans is certain} */
    static Stretches certain(List<Span> spans) {
        return of(spans, (span, next) -> stretch(span.certainFrom(), span.certainUntil()));
    }

    /** {@return the days on which one of the spans is possible} */
    static Stretches possible(List<Span> spans) {
        return of(spans, (span, next) -> stretch(span.possibleFrom(), span.possibleUntil()));
    }

    /**
     * {@return the days on which one of the spans is possible, or may be assumed: until the next span where neither an end nor a new
     * start is attested between them, and after the last one for {@value CommandAt#LAPSE_DAYS} days}
     */
    static Stretches assumed(List<Span> spans) {
        return of(spans, (span, next) -> stretch(span.possibleFrom(), assumedUntil(span, next)));
    }

    private static @Nullable LocalDate assumedUntil(Span span, @Nullable Span next) {
        LocalDate until = span.possibleUntil();
        if (until == null || span.ended()) {
            return until;
        }
        LocalDate resumes = next == null ? null : next.possibleFrom();
        if (next == null || resumes == null) {
            return until.plusDays(CommandAt.LAPSE_DAYS);
        }
        return next.started() ? until : resumes;
    }

    private static Optional<Stretch> stretch(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null ? Optional.empty() : Optional.of(new Stretch(from, until));
    }

    private static Stretches of(List<Span> spans, BiFunction<Span, @Nullable Span, Optional<Stretch>> form) {
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            form.apply(spans.get(i), i + 1 < spans.size() ? spans.get(i + 1) : null)
                    .ifPresent(found::add);
        }
        return joined(found);
    }

    private static Stretches joined(List<Stretch> some) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next :
                some.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
            Stretch last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && !next.from().isAfter(last.until().plusDays(1))) {
                joined.removeLast();
                joined.add(new Stretch(last.from(), last.until().isAfter(next.until()) ? last.until() : next.until()));
            } else {
                joined.add(next);
            }
        }
        return new Stretches(joined);
    }

    /** {@return the days that are in both} */
    Stretches and(Stretches others) {
        List<Stretch> common = new ArrayList<>();
        for (Stretch one : stretches) {
            for (Stretch other : others.stretches) {
                LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
                LocalDate until = one.until().isBefore(other.until()) ? one.until() : other.until();
                if (!until.isBefore(from)) {
                    common.add(new Stretch(from, until));
                }
            }
        }
        return new Stretches(common);
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** {@return how many days these are} */
    long days() {
        return stretches.stream()
                .mapToLong(stretch -> ChronoUnit.DAYS.between(stretch.from(), stretch.until()) + 1)
                .sum();
    }
}
