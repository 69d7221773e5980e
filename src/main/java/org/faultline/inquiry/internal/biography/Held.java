package org.faultline.inquiry.internal.biography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faultline.inquiry.Biography.Days;
import org.faultline.inquiry.Biography.Stretch;
import org.faultline.inquiry.internal.CommandAt;
import org.faultline.inquiry.internal.Window;
import org.faultline.kernel.Span;
import org.faultline.kernel.Truth;
import org.jspecify.annotations.Nullable;

/** Cuts spans into days that are certain, possible and assumed. */
final class Held {

    private Held() {}

    /**
     * {@return the stretches, in order, none overlapping: what is assumed goes on until the next attestation where neither an end nor a
     * new start lies between, and after the last one for {@value CommandAt#LAPSE_DAYS} days, but not past today and not past the day
     * from which something else is attested in its stead}
     *
     * @param spans the spans, in order of time
     * @param replaced when something else is attested in its stead
     * @param today the last day for which anything is assumed
     */
    static List<Stretch> stretches(List<Span> spans, List<Window> replaced, LocalDate today) {
        List<Stretch> all = new ArrayList<>();
        List<Span> dated = spans.stream().filter(Span::isDated).toList();
        for (int i = 0; i < dated.size(); i++) {
            Span span = dated.get(i);
            attested(span, all);
            assumed(span, i + 1 < dated.size() ? dated.get(i + 1) : null, replaced, today)
                    .ifPresent(all::add);
        }
        return clipped(all);
    }

    private static void attested(Span span, List<Stretch> all) {
        LocalDate from = span.possibleFrom();
        LocalDate until = span.possibleUntil();
        LocalDate certainFrom = span.certainFrom();
        LocalDate certainUntil = span.certainUntil();
        if (from == null || until == null) {
            return;
        }
        if (certainFrom == null || certainUntil == null) {
            all.add(new Stretch(Truth.POSSIBLE, from, until));
            return;
        }
        add(all, Truth.POSSIBLE, from, certainFrom.minusDays(1));
        all.add(new Stretch(Truth.CERTAIN, certainFrom, certainUntil));
        add(all, Truth.POSSIBLE, certainUntil.plusDays(1), until);
    }

    private static void add(List<Stretch> all, Truth truth, LocalDate from, LocalDate until) {
        if (!until.isBefore(from)) {
            all.add(new Stretch(truth, from, until));
        }
    }

    private static Optional<Stretch> assumed(Span span, @Nullable Span next, List<Window> replaced, LocalDate today) {
        LocalDate last = span.possibleUntil();
        if (last == null || span.ended() || (next != null && next.started())) {
            return Optional.empty();
        }
        LocalDate resumes = next == null ? null : next.possibleFrom();
        LocalDate until = resumes == null ? last.plusDays(CommandAt.LAPSE_DAYS) : resumes.minusDays(1);
        until = until.isAfter(today) ? today : until;
        for (Window other : replaced) {
            LocalDate day = other.from().isAfter(last) ? other.from() : last.plusDays(1);
            if (other.until().isAfter(last) && !day.isAfter(until)) {
                until = day.minusDays(1);
            }
        }
        return until.isAfter(last)
                ? Optional.of(new Stretch(Truth.ASSUMED, last.plusDays(1), until))
                : Optional.empty();
    }

    /** Where stretches of two spans overlap, the surer one stands. */
    private static List<Stretch> clipped(List<Stretch> all) {
        List<Stretch> kept = new ArrayList<>();
        all.stream().sorted(Comparator.comparing(Stretch::truth)).forEach(stretch -> {
            List<Stretch> parts = List.of(stretch);
            for (Stretch surer : List.copyOf(kept)) {
                parts = parts.stream()
                        .flatMap(part -> without(part, surer).stream())
                        .toList();
            }
            kept.addAll(parts);
        });
        return kept.stream().sorted(Comparator.comparing(Stretch::from)).toList();
    }

    private static List<Stretch> without(Stretch part, Stretch taken) {
        if (taken.until().isBefore(part.from()) || taken.from().isAfter(part.until())) {
            return List.of(part);
        }
        List<Stretch> left = new ArrayList<>();
        add(left, part.truth(), part.from(), taken.from().minusDays(1));
        add(left, part.truth(), taken.until().plusDays(1), part.until());
        return left;
    }

    /** {@return the answer for a day that agrees with the stretches: what is no longer assumed there is unknown} */
    static Truth truthOn(LocalDate day, List<Stretch> stretches, Truth told) {
        return stretches.stream()
                .filter(stretch -> !day.isBefore(stretch.from()) && !day.isAfter(stretch.until()))
                .map(Stretch::truth)
                .findFirst()
                .orElse(told.holds() ? Truth.UNKNOWN : told);
    }

    /** {@return the days between the two on which none of the stretches lies, where they are at least that many in a row} */
    static List<Days> gaps(List<Stretch> stretches, LocalDate from, LocalDate until, long least) {
        List<Days> gaps = new ArrayList<>();
        LocalDate open = from;
        for (Stretch stretch :
                stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
            gap(gaps, open, stretch.from().minusDays(1), least);
            open = stretch.until().isBefore(open) ? open : stretch.until().plusDays(1);
        }
        gap(gaps, open, until, least);
        return gaps;
    }

    private static void gap(List<Days> gaps, LocalDate from, LocalDate until, long least) {
        if (!until.isBefore(from.plusDays(least - 1))) {
            gaps.add(new Days(from, until));
        }
    }
}
