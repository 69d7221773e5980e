package org.faultline.inquiry.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.faultline.evidence.Claim;
import org.faultline.evidence.Fact;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.Conflict;
import org.faultline.inquiry.ConflictRule;
import org.faultline.inquiry.TimedPath.Stretch;
import org.faultline.inquiry.internal.Sides.Side;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Truth;
import org.jspecify.annotations.Nullable;

/** Finds what a unit cannot have been on one day: under two like superiors, under two commanders, at two bases. */
final class StateConflicts {

    /** The types of units of which each has one base. */
    static final List<String> BATTALIONS =
            List.of("IB", "LIB", "BN?", "ARTY", "AD", "ARMD", "TANK", "ENG", "SIG", "BGF");

    private final Chronicle chronicle;
    private final Containment places;

    StateConflicts(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.places = new Containment(chronicle);
    }

    Stream<Conflict> all() {
        return chronicle.entries().stream()
                .filter(entry -> entry.ref().kind() == RecordKind.UNIT)
                .flatMap(unit -> Stream.of(superiors(unit.ref()), commanders(unit.ref()), bases(unit))
                        .flatMap(conflicts -> conflicts));
    }

    private Stream<Conflict> superiors(RecordRef unit) {
        return pairs(
                ConflictRule.TWO_SUPERIORS,
                unit,
                chronicle.from(unit.id(), "SUBORDINATE_TO"),
                Fact::object,
                (one, other) -> one.sense().equals(other.sense())
                        && !one.sense().equals("class")
                        && type(one.object()) != null
                        && Objects.equals(type(one.object()), type(other.object())));
    }

    private Stream<Conflict> commanders(RecordRef unit) {
        Predicate<Fact> inCommand = post -> post.sense().equals("Commander");
        return pairs(
                ConflictRule.TWO_COMMANDERS,
                unit,
                chronicle.to(unit.id(), "POSTED_TO").stream().filter(inCommand).toList(),
                Fact::subject,
                (one, other) -> true);
    }

    private Stream<Conflict> bases(Entry unit) {
        return BATTALIONS.contains(String.valueOf(unit.type()))
                ? pairs(
                        ConflictRule.TWO_BASES,
                        unit.ref(),
                        chronicle.from(unit.ref().id(), "STATIONED_AT"),
                        Fact::object,
                        (one, other) ->
                                !places.agree(one.object().id(), other.object().id()))
                : Stream.empty();
    }

    private @Nullable String type(RecordRef unit) {
        return chronicle.entry(unit.id()).map(Entry::type).orElse(null);
    }

    private Stream<Conflict> pairs(
            ConflictRule rule,
            RecordRef unit,
            List<Fact> facts,
            Function<Fact, RecordRef> end,
            BiPredicate<Fact, Fact> unlike) {
        List<Conflict> found = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            for (int j = i + 1; j < facts.size(); j++) {
                Fact one = facts.get(i);
                Fact other = facts.get(j);
                Stretches both = Stretches.certain(one.timeline().spans())
                        .and(Stretches.certain(other.timeline().spans()));
                boolean apart = !end.apply(one).id().equals(end.apply(other).id());
                if (apart && !both.isEmpty() && unlike.test(one, other)) {
                    Stretch days = both.stretches().getFirst();
                    found.add(Sides.conflict(
                            rule,
                            unit,
                            rule.words() + ": " + unit.name() + ", " + days.from()
                                    + (days.from().equals(days.until()) ? "" : " to " + days.until()),
                            new Side(end.apply(one).name(), bearing(one, days.from())),
                            new Side(end.apply(other).name(), bearing(other, days.from()))));
                }
            }
        }
        return found.stream();
    }

    /** The claims of the fact that bear on the day; all when it takes several together. */
    private static List<Claim> bearing(Fact fact, LocalDate day) {
        List<Claim> bearing = fact.claims().stream()
                .filter(claim -> claim.valid().isPossibleOn(day))
                .toList();
        return bearing.isEmpty() || fact.timeline().answerOn(day) != Truth.CERTAIN ? fact.claims() : bearing;
    }
}
