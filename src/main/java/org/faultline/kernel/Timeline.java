package org.faultline.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that is attested of one fact over time: spans in order, joined where joining loses nothing.
 *
 * <p>Two spans join when their certain days overlap or touch, or when one of them has no certain day and its possible days
 * overlap or touch the other's. What lies between two spans that do not join is a gap: inferred, never attested.
 *
 * @param spans the joined spans, in order of time; an undated one only when there is no dated one
 */
public record Timeline(List<Span> spans) {

    private static final Comparator<LocalDate> ORDER = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Span> BY_TIME = Comparator.comparing(Span::possibleFrom, ORDER)
            .thenComparing(Span::possibleUntil, ORDER)
            .thenComparing(Span::certainFrom, ORDER)
            .thenComparing(Span::certainUntil, ORDER)
            .thenComparing(Span::started)
            .thenComparing(Span::ended);

    /** Keeps its own copy. */
    public Timeline {
        spans = List.copyOf(spans);
    }

    /** {@return the timeline of one fact that these spans attest, in whatever order they come} */
    public static Timeline of(Collection<Span> attested) {
        List<Span> joined = new ArrayList<>(attested.stream()
                .filter(Span::isDated)
                .distinct()
                .sorted(BY_TIME)
                .toList());
        if (joined.isEmpty()) {
            return new Timeline(attested.isEmpty() ? List.of() : List.of(Span.UNDATED));
        }
        boolean changed = true;
        while (changed) {
            changed = joinFirstPair(joined);
        }
        joined.sort(BY_TIME);
        return new Timeline(joined);
    }

    private static boolean joinFirstPair(List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            for (int j = i + 1; j < spans.size(); j++) {
                if (joins(spans.get(i), spans.get(j))) {
                    spans.set(i, join(spans.get(i), spans.remove(j)));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean joins(Span a, Span b) {
        if (a.certainFrom() != null && b.certainFrom() != null) {
            return touch(a.certainFrom(), a.certainUntil(), b.certainFrom(), b.certainUntil());
        }
        return touch(a.possibleFrom(), a.possibleUntil(), b.possibleFrom(), b.possibleUntil());
    }

    private static boolean touch(
            @Nullable LocalDate aFrom,
            @Nullable LocalDate aUntil,
            @Nullable LocalDate bFrom,
            @Nullable LocalDate bUntil) {
        return aFrom != null
                && aUntil != null
                && bFrom != null
                && bUntil != null
                && !aUntil.plusDays(1).isBefore(bFrom)
                && !bUntil.plusDays(1).isBefore(aFrom);
    }

    private static Span join(Span a, Span b) {
        return new Span(
                min(a.possibleFrom(), b.possibleFrom()),
                min(a.certainFrom(), b.certainFrom()),
                max(a.certainUntil(), b.certainUntil()),
                max(a.possibleUntil(), b.possibleUntil()),
                flagOfOuter(ORDER.compare(b.possibleFrom(), a.possibleFrom()), a.started(), b.started()),
                flagOfOuter(ORDER.compare(a.possibleUntil(), b.possibleUntil()), a.ended(), b.ended()));
    }

    /** A start or an end is that of the span which reaches further; of both, when they reach equally far. */
    private static boolean flagOfOuter(int comparison, boolean a, boolean b) {
        return comparison == 0 ? a || b : comparison > 0 ? a : b;
    }

    private static @Nullable LocalDate min(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null || a.isBefore(b) ? a : b;
    }

    private static @Nullable LocalDate max(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null || a.isAfter(b) ? a : b;
    }

    /** {@return whether the fact held on that day} */
    public Truth answerOn(LocalDate day) {
        if (spans.stream().anyMatch(span -> span.isCertainOn(day))) {
            return Truth.CERTAIN;
        }
        if (spans.stream().anyMatch(span -> span.isPossibleOn(day))) {
            return Truth.POSSIBLE;
        }
        Span before = null;
        Span after = null;
        for (Span span : spans) {
            if (span.possibleUntil() != null && span.possibleUntil().isBefore(day)) {
                before = before == null || ORDER.compare(before.possibleUntil(), span.possibleUntil()) <= 0
                        ? span
                        : before;
            } else if (after == null
                    && span.possibleFrom() != null
                    && span.possibleFrom().isAfter(day)) {
                after = span;
            }
        }
        return between(before, after);
    }

    private static Truth between(@Nullable Span before, @Nullable Span after) {
        if (before == null) {
            return after != null && after.started() ? Truth.NO : Truth.UNKNOWN;
        }
        if (after == null) {
            return before.ended() ? Truth.NO : Truth.ASSUMED;
        }
        if (before.ended() && after.started()) {
            return Truth.NO;
        }
        return before.ended() || after.started() ? Truth.UNKNOWN : Truth.ASSUMED;
    }

    /**
     * Whether the fact held when something else happened on one unknown day of a window.
     *
     * @param from first day of the window
     * @param until last day of the window
     * @return certain only if certain on every day of the window; possible if it may have held on any
     */
    public Truth answerWithin(LocalDate from, LocalDate until) {
        if (spans.stream().anyMatch(span -> span.isCertainOn(from) && span.isCertainOn(until))) {
            return Truth.CERTAIN;
        }
        boolean attestedWithin = spans.stream()
                .anyMatch(span -> span.possibleFrom() != null
                        && span.possibleUntil() != null
                        && !span.possibleFrom().isAfter(until)
                        && !span.possibleUntil().isBefore(from));
        if (attestedWithin) {
            return Truth.POSSIBLE;
        }
        return answerOn(from);
    }

    /** {@return the last day for which the fact is attested at all, surely or possibly} */
    public @Nullable LocalDate lastAttested() {
        return spans.stream()
                .map(Span::possibleUntil)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
