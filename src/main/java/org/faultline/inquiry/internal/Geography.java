package org.faultline.inquiry.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.faultline.kernel.RecordKind;

/** Where places and bases lie: what contains what, and how far apart two of them are. Made once for a question. */
public final class Geography {

    private static final double EARTH_KM = 6_371;
    private static final String STATE = "state";

    private final Chronicle chronicle;
    private final Map<String, List<String>> within = new HashMap<>();

    private record Point(double lat, double lon) {}

    /** Reads where the places of the chronicle lie. */
    public Geography(Chronicle chronicle) {
        this.chronicle = chronicle;
        chronicle.entries().stream()
                .filter(entry -> entry.ref().kind() == RecordKind.PLACE && entry.parent() != null)
                .forEach(entry -> within.computeIfAbsent(String.valueOf(entry.parent()), any -> new ArrayList<>())
                        .add(entry.ref().id()));
    }

    /** {@return the place or base and all around it, the smallest first} */
    public Set<String> around(String id) {
        Set<String> around = new LinkedHashSet<>();
        String here = id;
        while (here != null && around.add(here)) {
            here = chronicle.entry(here).map(Entry::parent).orElse(null);
        }
        return around;
    }

    /** {@return whether the first lies in the second, or is it} */
    public boolean isWithin(String inner, String outer) {
        return around(inner).contains(outer);
    }

    /** {@return whether both lie in one state or region, as far as the graph knows where they lie} */
    public boolean shareAState(String one, String other) {
        Set<String> states = states(one);
        states.retainAll(states(other));
        return !states.isEmpty();
    }

    private Set<String> states(String id) {
        Set<String> states = new HashSet<>(around(id));
        states.removeIf(around ->
                !chronicle.entry(around).map(Entry::level).filter(STATE::equals).isPresent());
        return states;
    }

    /**
     * {@return kilometres between the middles of the two, along the surface; 0 where one lies in the other; empty when the graph does not
     * know where one of them lies}
     */
    public OptionalDouble kilometres(String one, String other) {
        if (isWithin(one, other) || isWithin(other, one)) {
            return OptionalDouble.of(0);
        }
        List<Point> a = middle(one);
        List<Point> b = middle(other);
        return a.isEmpty() || b.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(distance(a.getFirst(), b.getFirst()));
    }

    private List<Point> middle(String id) {
        for (String here : around(id)) {
            List<Point> known = points(here, new HashSet<>());
            if (!known.isEmpty()) {
                return List.of(new Point(
                        known.stream().mapToDouble(Point::lat).average().orElseThrow(),
                        known.stream().mapToDouble(Point::lon).average().orElseThrow()));
            }
        }
        return List.of();
    }

    /** Its own point, else those of the places in it. */
    private List<Point> points(String id, Set<String> seen) {
        if (!seen.add(id)) {
            return List.of();
        }
        Entry entry = chronicle.entry(id).orElse(null);
        if (entry != null && entry.lat() != null && entry.lon() != null) {
            return List.of(new Point(entry.lat(), entry.lon()));
        }
        return within.getOrDefault(id, List.of()).stream()
                .flatMap(inner -> points(inner, seen).stream())
                .toList();
    }

    private static double distance(Point a, Point b) {
        double lat = Math.toRadians(b.lat() - a.lat());
        double lon = Math.toRadians(b.lon() - a.lon());
        double h = Math.pow(Math.sin(lat / 2), 2)
                + Math.cos(Math.toRadians(a.lat()))
                        * Math.cos(Math.toRadians(b.lat()))
                        * Math.pow(Math.sin(lon / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
