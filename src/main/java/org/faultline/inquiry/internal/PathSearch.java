package org.faultline.inquiry.internal;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faultline.evidence.Fact;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.Hop;
import org.faultline.inquiry.PathsFound;
import org.faultline.inquiry.TimedPath;
import org.faultline.kernel.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paths between two records whose relations hold together on at least one day, without passing a record twice.
 *
 * <p>It goes deeper hop by hop, so that the shortest come first, and turns back as soon as no common day is left or the other end
 * is out of reach.
 */
public final class PathSearch {

    /** The most hops that a path may be asked to have. */
    public static final int MOST_HOPS = 6;

    private static final int MOST_STEPS = 400_000;
    private static final Set<String> RELATIONSHIPS = Set.of(
            "SUBORDINATE_TO", "POSTED_TO", "STATIONED_AT", "OPERATES_IN", "ALLEGED_IN", "FROM_UNIT", "OCCURRED_IN");
    private static final Comparator<TimedPath> SHORTEST_FIRST = Comparator.comparingInt(
                    (TimedPath path) -> path.hops().size())
            .thenComparing(TimedPath::truth)
            .thenComparingLong(path -> -path.days())
            .thenComparing(path -> path.hops().stream()
                    .map(hop -> hop.to().id() + hop.relationship() + hop.sense())
                    .collect(Collectors.joining("|")));

    private final Chronicle chronicle;
    private final RecordRef from;
    private final RecordRef to;
    private final Stretches asked;
    private final int wanted;
    private final Map<String, Integer> distances;
    private final Map<String, List<Edge>> edges = new HashMap<>();
    private final List<TimedPath> found = new ArrayList<>();
    private int steps;

    private PathSearch(
            Chronicle chronicle, RecordRef from, RecordRef to, @Nullable LocalDate at, int mostHops, int wanted) {
        this.chronicle = chronicle;
        this.from = from;
        this.to = to;
        this.asked = at == null ? Stretches.EVER : Stretches.day(at);
        this.wanted = wanted;
        this.distances = distances(mostHops);
    }

    private record Edge(Hop hop, Stretches certain, Stretches possible, Stretches assumed) {}

    /**
     * {@return the paths, the shortest first}
     *
     * @param at only those that hold on that day; absent for any
     * @param mostHops from 1 to {@value #MOST_HOPS}
     * @param wanted how many at most
     */
    public static PathsFound between(
            Chronicle chronicle, RecordRef from, RecordRef to, @Nullable LocalDate at, int mostHops, int wanted) {
        PathSearch search = new PathSearch(chronicle, from, to, at, mostHops, wanted);
        boolean complete = search.run(mostHops);
        List<TimedPath> sorted = search.found.stream().sorted(SHORTEST_FIRST).toList();
        return new PathsFound(
                from, to, sorted.subList(0, Math.min(wanted, sorted.size())), !complete || sorted.size() > wanted);
    }

    /** Goes on through all paths of one length before it stops, so that the answer never depends on the order of walking. */
    private boolean run(int mostHops) {
        if (from.id().equals(to.id())) {
            return true;
        }
        for (int hops = 1; hops <= mostHops; hops++) {
            Map<String, Edge> path = new LinkedHashMap<>();
            deepen(from.id(), path, asked, hops);
            if (steps > MOST_STEPS) {
                return false;
            }
            if (found.size() > wanted) {
                return hops == mostHops;
            }
        }
        return true;
    }

    private void deepen(String here, Map<String, Edge> path, Stretches held, int left) {
        for (Edge edge : edges.computeIfAbsent(here, this::edges)) {
            String next = edge.hop().to().id();
            boolean reachable = distances.getOrDefault(next, Integer.MAX_VALUE) <= left - 1;
            boolean again = next.equals(from.id()) || path.containsKey(next);
            if (!reachable || again || (next.equals(to.id()) && left > 1) || ++steps > MOST_STEPS) {
                continue;
            }
            Stretches together = held.and(edge.assumed());
            if (together.isEmpty()) {
                continue;
            }
            path.put(next, edge);
            if (next.equals(to.id())) {
                found.add(path(List.copyOf(path.values()), together));
            } else if (left > 1) {
                deepen(next, path, together, left - 1);
            }
            path.remove(next);
        }
    }

    private TimedPath path(List<Edge> path, Stretches assumed) {
        Stretches certain = asked;
        Stretches possible = asked;
        for (Edge edge : path) {
            certain = certain.and(edge.certain());
            possible = possible.and(edge.possible());
        }
        List<Hop> hops = path.stream().map(Edge::hop).toList();
        if (!certain.isEmpty()) {
            return new TimedPath(Truth.CERTAIN, certain.stretches(), certain.days(), hops);
        }
        return possible.isEmpty()
                ? new TimedPath(Truth.ASSUMED, assumed.stretches(), assumed.days(), hops)
                : new TimedPath(Truth.POSSIBLE, possible.stretches(), possible.days(), hops);
    }

    private List<Edge> edges(String id) {
        return chronicle.touching(id).stream()
                .filter(fact -> RELATIONSHIPS.contains(fact.relationship()))
                .map(fact -> edge(fact, fact.subject().id().equals(id)))
                .toList();
    }

    private Edge edge(Fact fact, boolean forward) {
        var spans = chronicle.spansOf(fact);
        Hop hop = new Hop(
                forward ? fact.subject() : fact.object(),
                forward ? fact.object() : fact.subject(),
                fact.relationship(),
                fact.sense(),
                forward,
                spans,
                fact.lineages(),
                fact.claimIds());
        return new Edge(hop, Stretches.certain(spans), Stretches.possible(spans), Stretches.assumed(spans));
    }

    /** How many hops each record is from the far end at least, whenever that was. */
    private Map<String, Integer> distances(int mostHops) {
        Map<String, Integer> known = new HashMap<>(Map.of(to.id(), 0));
        Deque<String> open = new ArrayDeque<>(List.of(to.id()));
        while (!open.isEmpty()) {
            String id = open.remove();
            int next = known.getOrDefault(id, 0) + 1;
            if (next <= mostHops) {
                for (Fact fact : chronicle.touching(id)) {
                    String other = fact.subject().id().equals(id)
                            ? fact.object().id()
                            : fact.subject().id();
                    if (RELATIONSHIPS.contains(fact.relationship()) && known.putIfAbsent(other, next) == null) {
                        open.add(other);
                    }
                }
            }
        }
        return known;
    }
}
