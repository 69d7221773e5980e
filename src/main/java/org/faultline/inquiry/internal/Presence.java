package org.faultline.inquiry.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.faultline.evidence.Assertion.Stationing;
import org.faultline.evidence.Fact;
import org.faultline.evidence.RecordRef;
import org.faultline.kernel.Span;
import org.faultline.kernel.Timeline;
import org.faultline.kernel.Truth;

/**
 * Where a unit was at some time, as sources attest it.
 *
 * @param kind {@code base}, {@code area of operations} or {@code incident}
 * @param where the base or place
 * @param reported the places as printed
 * @param spans when
 * @param fact the fact that says so
 */
public record Presence(String kind, RecordRef where, List<String> reported, List<Span> spans, Fact fact) {

    /** Keeps its own copies. */
    public Presence {
        reported = List.copyOf(reported);
        spans = List.copyOf(spans);
    }

    /** {@return where the unit was: its bases, its areas, and the places of incidents that a source names it for} */
    public static List<Presence> of(Chronicle chronicle, String unit) {
        List<Presence> all = new ArrayList<>();
        chronicle.from(unit, "STATIONED_AT").forEach(fact -> all.add(state("base", fact)));
        chronicle.from(unit, "OPERATES_IN").forEach(fact -> all.add(state("area of operations", fact)));
        for (Fact alleged : chronicle.from(unit, "ALLEGED_IN")) {
            for (Fact where : chronicle.from(alleged.object().id(), "OCCURRED_IN")) {
                all.add(new Presence("incident", where.object(), List.of(), chronicle.spansOf(alleged), alleged));
            }
        }
        return List.copyOf(all);
    }

    private static Presence state(String kind, Fact fact) {
        List<String> reported = fact.claims().stream()
                .map(claim -> claim.assertion() instanceof Stationing stationing ? stationing.placeAsReported() : null)
                .flatMap(java.util.stream.Stream::ofNullable)
                .toList();
        return new Presence(kind, fact.object(), reported, fact.timeline().spans(), fact);
    }

    /** {@return how sure it is for those days} */
    public Truth within(Window window) {
        return new Timeline(spans).answerWithin(window.from(), window.until());
    }

    /** {@return days between those days and the nearest for which it is attested; 0 where it is attested for one of them} */
    public OptionalLong daysFrom(Window window) {
        return spans.stream()
                .flatMap(span -> Window.of(span).stream())
                .mapToLong(attested -> apart(attested, window))
                .min();
    }

    private static long apart(Window one, Window other) {
        LocalDate gapFrom = one.until().isBefore(other.from()) ? one.until() : other.until();
        LocalDate gapUntil = one.until().isBefore(other.from()) ? other.from() : one.from();
        return Math.max(0, ChronoUnit.DAYS.between(gapFrom, gapUntil));
    }
}
