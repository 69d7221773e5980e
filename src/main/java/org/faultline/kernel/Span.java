package org.faultline.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something held, as far as sources attest it: {@code possibleFrom <= certainFrom <= certainUntil <= possibleUntil}.
 *
 * <p>The certain bounds are absent when no single day is certain (a month or a year is all that is known).
 * All four are absent when it held at some time that no source states.
 *
 * @param possibleFrom first day on which it can have held
 * @param certainFrom first day on which it surely held
 * @param certainUntil last day on which it surely held
 * @param possibleUntil last day on which it can have held, as attested
 * @param started whether a source says that it began within the lower bounds
 * @param ended whether a source says that it ended within the upper bounds
 */
public record Span(
        @Nullable LocalDate possibleFrom,
        @Nullable LocalDate certainFrom,
        @Nullable LocalDate certainUntil,
        @Nullable LocalDate possibleUntil,
        boolean started,
        boolean ended) {

    /** It held at some time. */
    public static final Span UNDATED = new Span(null, null, null, null, false, false);

    /** Rejects bounds out of order and half-open pairs. */
    public Span {
        if ((possibleFrom == null) != (possibleUntil == null) || (certainFrom == null) != (certainUntil == null)) {
            throw new IllegalArgumentException("a span's bounds come in pairs");
        }
        if (possibleFrom == null || possibleUntil == null) {
            if (certainFrom != null || started || ended) {
                throw new IllegalArgumentException("an undated span has no certain days, no start and no end");
            }
        } else if (possibleUntil.isBefore(possibleFrom)) {
            throw new IllegalArgumentException(
                    "it ends (" + possibleUntil + ") before it begins (" + possibleFrom + ")");
        } else if (certainFrom != null
                && certainUntil != null
                && (certainFrom.isBefore(possibleFrom)
                        || certainUntil.isBefore(certainFrom)
                        || possibleUntil.isBefore(certainUntil))) {
            throw new IllegalArgumentException("a span's certain days lie within its possible days");
        }
    }

    /**
     * The span that a source's dates state.
     *
     * @param from when it began, if stated
     * @param until when it ended, if stated
     * @param asOf a date for which it is attested, if stated
     * @throws IllegalArgumentException when the dates contradict one another
     */
    public static Span attested(@Nullable PartialDate from, @Nullable PartialDate until, @Nullable PartialDate asOf) {
        PartialDate first = from != null ? from : earlier(asOf, until);
        PartialDate last = until != null ? until : asOf != null ? asOf : from;
        if (first == null || last == null) {
            return UNDATED;
        }
        if (last.last().isBefore(first.first())) {
            throw new IllegalArgumentException("it ends (" + last + ") before it begins (" + first + ")");
        }
        LocalDate certainFrom = first.last();
        LocalDate certainUntil = last.first();
        boolean anyCertain = !certainUntil.isBefore(certainFrom);
        return new Span(
                first.first(),
                anyCertain ? certainFrom : null,
                anyCertain ? certainUntil : null,
                last.last(),
                from != null,
                until != null);
    }

    /** {@return the span of an event on one unknown day between the two} */
    public static Span within(PartialDate from, PartialDate until) {
        Span span = attested(from, until, null);
        boolean oneDay = from.isDay() && from.equals(until);
        return oneDay ? span : new Span(span.possibleFrom, null, null, span.possibleUntil, true, true);
    }

    private static @Nullable PartialDate earlier(@Nullable PartialDate a, @Nullable PartialDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.first().isBefore(a.first()) ? b : a;
    }

    /** {@return whether any date is known} */
    public boolean isDated() {
        return possibleFrom != null;
    }

    /** {@return whether the day is certain} */
    public boolean isCertainOn(LocalDate day) {
        return certainFrom != null && certainUntil != null && !day.isBefore(certainFrom) && !day.isAfter(certainUntil);
    }

    /** {@return whether the day lies within what is attested, surely or possibly} */
    public boolean isPossibleOn(LocalDate day) {
        return possibleFrom != null
                && possibleUntil != null
                && !day.isBefore(possibleFrom)
                && !day.isAfter(possibleUntil);
    }
}
