package org.faultline.inquiry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.InWords;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.Conflict;
import org.faultline.inquiry.ConflictRule;
import org.faultline.inquiry.internal.Sides.Side;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

/** Finds where reports of one event cannot both be right: on the day, the place, the number, or whether it happened. */
final class EventConflicts {

    private static final Map<String, Function<Occurrence, CountRange>> FIGURES = new TreeMap<>(
            Map.of("left", Occurrence::count, "killed", Occurrence::killed, "injured", Occurrence::injured));

    private final Chronicle chronicle;
    private final Containment places;

    EventConflicts(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.places = new Containment(chronicle);
    }

    Stream<Conflict> all() {
        return chronicle.entries().stream()
                .map(Entry::ref)
                .filter(ref -> ref.kind() == RecordKind.INCIDENT || ref.kind() == RecordKind.DEFECTION)
                .flatMap(event -> of(event).stream());
    }

    private List<Conflict> of(RecordRef event) {
        List<Claim> reports = chronicle.about(event.id()).stream()
                .filter(claim -> claim.assertion() instanceof Occurrence && claim.status() == ClaimStatus.ACCEPTED)
                .toList();
        List<Claim> asserting =
                reports.stream().filter(claim -> occurrence(claim).asserts()).toList();
        List<Conflict> found = new ArrayList<>();
        compare(
                ConflictRule.DENIED,
                event,
                reports,
                claim -> occurrence(claim).asserts() ? "it happened" : "it did not",
                (one, other) -> true,
                found);
        compare(
                ConflictRule.TWO_DATES,
                event,
                asserting,
                claim -> claim.valid().isDated() ? InWords.when(claim.valid()) : null,
                (one, other) -> apart(Window.of(one.valid()), Window.of(other.valid())),
                found);
        compare(ConflictRule.TWO_PLACES, event, asserting, EventConflicts::place, this::elsewhere, found);
        FIGURES.forEach((what, figure) -> compare(
                ConflictRule.TWO_COUNTS,
                event,
                asserting,
                claim -> figure.apply(occurrence(claim)).isUnknown()
                        ? null
                        : figure.apply(occurrence(claim)) + " " + what,
                (one, other) -> disjoint(figure.apply(occurrence(one)), figure.apply(occurrence(other))),
                found));
        return found;
    }

    /** Reports that give one answer are one side; two sides that exclude one another are a conflict. */
    private static void compare(
            ConflictRule rule,
            RecordRef event,
            List<Claim> reports,
            Function<Claim, @Nullable String> answer,
            BiPredicate<Claim, Claim> exclude,
            List<Conflict> found) {
        Map<String, List<Claim>> sides = new TreeMap<>();
        for (Claim report : reports) {
            String says = answer.apply(report);
            if (says != null) {
                sides.computeIfAbsent(says, any -> new ArrayList<>()).add(report);
            }
        }
        List<Side> ordered = sides.entrySet().stream()
                .map(side -> new Side(side.getKey(), side.getValue()))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                Side one = ordered.get(i);
                Side other = ordered.get(j);
                if (exclude.test(one.best(), other.best())) {
                    found.add(Sides.conflict(rule, event, rule.words() + ": " + event.name(), one, other));
                }
            }
        }
    }

    private static Occurrence occurrence(Claim claim) {
        return (Occurrence) claim.assertion();
    }

    private static @Nullable String place(Claim claim) {
        RecordRef place = claim.object();
        return place == null ? null : place.name();
    }

    private boolean elsewhere(Claim one, Claim other) {
        RecordRef here = one.object();
        RecordRef there = other.object();
        return here != null && there != null && !places.agree(here.id(), there.id());
    }

    private static boolean apart(Optional<Window> one, Optional<Window> other) {
        return one.isPresent()
                && other.isPresent()
                && (one.get().until().isBefore(other.get().from())
                        || other.get().until().isBefore(one.get().from()));
    }

    private static boolean disjoint(CountRange one, CountRange other) {
        return below(one, other) || below(other, one);
    }

    private static boolean below(CountRange a, CountRange b) {
        Integer most = a.max();
        Integer least = b.min();
        return most != null && least != null && most < least;
    }
}
