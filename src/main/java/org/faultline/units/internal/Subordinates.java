package org.faultline.units.internal;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.faultline.evidence.Fact;
import org.faultline.evidence.RecordRef;
import org.faultline.kernel.Truth;
import org.jspecify.annotations.Nullable;

/** The units below one unit, and by which chain each was below it at a time. */
public final class Subordinates {

    private final String top;
    private final Map<String, List<Fact>> links = new HashMap<>();
    private final Set<String> above;

    /**
     * Of the links between units.
     *
     * @param top id of the unit at the top
     * @param facts all subordinations of the units below it, those to others included
     * @param above ids of the units that some claim puts above the top
     */
    public Subordinates(String top, Collection<Fact> facts, Set<String> above) {
        this.top = top;
        this.above = Set.copyOf(above);
        facts.forEach(fact -> links.computeIfAbsent(fact.subject().id(), id -> new ArrayList<>())
                .add(fact));
    }

    /** {@return ids of the units that are or were below the top, whenever that was} */
    public Set<String> ever() {
        Map<String, Set<String>> below = new HashMap<>();
        links.forEach((unit, facts) -> facts.forEach(fact ->
                below.computeIfAbsent(fact.object().id(), id -> new TreeSet<>()).add(unit)));
        Set<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            for (String unit : below.getOrDefault(open.pop(), Set.of())) {
                if (!unit.equals(top) && found.add(unit)) {
                    open.push(unit);
                }
            }
        }
        return found;
    }

    /** {@return ids of the units that were below the top on that day} */
    public Set<String> on(LocalDate day) {
        Set<String> found = new TreeSet<>(ever());
        found.removeIf(unit -> walk(unit, day, day).isEmpty());
        return found;
    }

    /**
     * {@return the surest chain from the unit up to the top, if there was one on any day of the window}
     *
     * @param from first day of the window
     * @param until last day of the window
     */
    public Optional<Chain> chain(String unit, LocalDate from, LocalDate until) {
        return walk(unit, from, until).map(last -> chain(last, from, until));
    }

    private Chain chain(Step last, LocalDate from, LocalDate until) {
        List<RecordRef> via = new ArrayList<>();
        List<String> claims = new ArrayList<>();
        Map<String, RecordRef> rivals = new LinkedHashMap<>();
        for (Step step = last; step.before() != null; step = step.before()) {
            Fact link = step.link();
            if (link != null) {
                claims.addAll(0, link.claimIds());
                rivals(link, from, until).forEach(rival -> rivals.put(rival.id(), rival));
                if (!link.object().id().equals(top)) {
                    via.addFirst(link.object());
                }
            }
        }
        Truth truth = rivals.isEmpty() ? last.truth() : weaker(last.truth(), Truth.POSSIBLE);
        return new Chain(truth, via, List.copyOf(rivals.values()), claims);
    }

    /** Others that the lower unit of the link may have been under; one that itself is above or below the top is none. */
    private List<RecordRef> rivals(Fact link, LocalDate from, LocalDate until) {
        return links.getOrDefault(link.subject().id(), List.of()).stream()
                .filter(other -> other.timeline().answerWithin(from, until).holds())
                .map(Fact::object)
                .filter(superior -> !superior.id().equals(link.object().id())
                        && !superior.id().equals(top)
                        && !above.contains(superior.id())
                        && walk(superior.id(), from, until).isEmpty())
                .distinct()
                .toList();
    }

    /** The surest way up; among equally sure ones the shortest. */
    private Optional<Step> walk(String unit, LocalDate from, LocalDate until) {
        PriorityQueue<Step> open = new PriorityQueue<>(Step.BEST_FIRST);
        Set<String> settled = new HashSet<>();
        open.add(new Step(unit, Truth.CERTAIN, 0, null, null));
        while (!open.isEmpty()) {
            Step step = open.remove();
            if (step.unit().equals(top)) {
                return Optional.of(step);
            }
            if (settled.add(step.unit())) {
                for (Fact link : links.getOrDefault(step.unit(), List.of())) {
                    Truth truth = weaker(step.truth(), link.timeline().answerWithin(from, until));
                    if (truth.holds()) {
                        open.add(new Step(link.object().id(), truth, step.hops() + 1, step, link));
                    }
                }
            }
        }
        return Optional.empty();
    }

    static Truth weaker(Truth a, Truth b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private record Step(
            String unit,
            Truth truth,
            int hops,
            @Nullable Step before,
            @Nullable Fact link) {

        static final Comparator<Step> BEST_FIRST =
                Comparator.comparing(Step::truth).thenComparingInt(Step::hops).thenComparing(Step::unit);
    }
}
