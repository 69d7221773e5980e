package org.faultline.inquiry.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.faultline.kernel.Span;

/**
 * The days on one of which something happened.
 *
 * @param from the first
 * @param until the last
 */
public record Window(LocalDate from, LocalDate until) {

    /** {@return the possible days of the span; none when it is undated} */
    public static Optional<Window> of(Span span) {
        LocalDate from = span.possibleFrom();
        LocalDate until = span.possibleUntil();
        return from == null || until == null ? Optional.empty() : Optional.of(new Window(from, until));
    }

    /** {@return one day} */
    public static Window day(LocalDate day) {
        return new Window(day, day);
    }

    /** {@return the window as the span of an event} */
    Span span() {
        boolean oneDay = from.equals(until);
        return new Span(from, oneDay ? from : null, oneDay ? until : null, until, true, true);
    }
}
