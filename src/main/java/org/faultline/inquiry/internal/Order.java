package org.faultline.inquiry.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.faultline.evidence.Fact;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.Attested;
import org.faultline.inquiry.Holder;
import org.faultline.inquiry.OrderChange;
import org.faultline.inquiry.OrderLine;
import org.faultline.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

/** The order of battle on a day: every unit below the units that it was under. */
public final class Order {

    private static final int MOST_LEVELS = 12;
    private static final int MOST_LINES = 50_000;
    private static final Comparator<Attested> SUREST_FIRST = Comparator.comparing(Attested::truth)
            .thenComparing(Attested::daysSince, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(fact -> fact.other().id());

    private final Chronicle chronicle;
    private final Window window;
    private final Map<String, List<Attested>> superiors = new TreeMap<>();
    private final Map<String, List<RecordRef>> below = new TreeMap<>();
    private final List<OrderLine> lines = new ArrayList<>();
    private final Set<String> listed = new HashSet<>();

    private Order(Chronicle chronicle, LocalDate day) {
        this.chronicle = chronicle;
        this.window = Window.day(day);
        units(chronicle).forEach(unit -> {
            List<Attested> above = CommandAt.superiors(chronicle, unit.id(), window).stream()
                    .filter(distinctBy(link -> link.other().id()))
                    .toList();
            superiors.put(unit.id(), above);
            above.forEach(link -> below.computeIfAbsent(link.other().id(), any -> new ArrayList<>())
                    .add(unit));
        });
    }

    /**
     * {@return the order of battle of that day; units with neither a superior nor a subordinate come last}
     *
     * @param top id of the unit to begin with; absent for all
     */
    public static List<OrderLine> on(Chronicle chronicle, LocalDate day, @Nullable String top) {
        Order order = new Order(chronicle, day);
        if (top != null) {
            chronicle.entry(top).ifPresent(entry -> order.walk(entry.ref(), null, new HashSet<>()));
            return order.lines;
        }
        List<RecordRef> units = units(chronicle).toList();
        Stream.of(
                        units.stream().filter(unit -> order.isTop(unit) && order.isOverSome(unit)),
                        units.stream().filter(unit -> order.isOverSome(unit)),
                        units.stream())
                .flatMap(some -> some)
                .forEach(unit -> {
                    if (!order.listed.contains(unit.id())) {
                        order.walk(unit, null, new HashSet<>());
                    }
                });
        return order.lines;
    }

    /** {@return what is different on the second day, by unit} */
    public static List<OrderChange> difference(Chronicle chronicle, LocalDate first, LocalDate second) {
        Window before = Window.day(first);
        Window after = Window.day(second);
        return units(chronicle)
                .flatMap(unit -> Stream.of(
                        change(unit, "superior", day -> CommandAt.superiors(chronicle, unit.id(), day), before, after),
                        change(unit, "commander", day -> commanders(chronicle, unit, day), before, after),
                        change(unit, "base", day -> held(chronicle, unit, "STATIONED_AT", day), before, after),
                        change(unit, "area", day -> held(chronicle, unit, "OPERATES_IN", day), before, after)))
                .filter(change -> !change.before().isEmpty() || !change.after().isEmpty())
                .toList();
    }

    private static OrderChange change(
            RecordRef unit, String what, Function<Window, List<Attested>> on, Window before, Window after) {
        List<Attested> first = on.apply(before);
        List<Attested> second = on.apply(after);
        return new OrderChange(unit, what, without(first, second), without(second, first), among(second, first));
    }

    private static List<Attested> without(List<Attested> all, List<Attested> others) {
        Set<String> ids = ids(others);
        return all.stream().filter(fact -> !ids.contains(key(fact))).toList();
    }

    private static List<Attested> among(List<Attested> all, List<Attested> others) {
        Set<String> ids = ids(others);
        return all.stream().filter(fact -> ids.contains(key(fact))).toList();
    }

    private static Set<String> ids(List<Attested> facts) {
        return new HashSet<>(facts.stream().map(Order::key).toList());
    }

    private static String key(Attested fact) {
        return fact.other().id() + "|" + fact.sense();
    }

    private static List<Attested> commanders(Chronicle chronicle, RecordRef unit, Window day) {
        return CommandAt.holders(chronicle, unit.id(), day).stream()
                .map(Holder::post)
                .toList();
    }

    private static Stream<RecordRef> units(Chronicle chronicle) {
        return chronicle.entries().stream()
                .map(Entry::ref)
                .filter(ref -> ref.kind() == RecordKind.UNIT)
                .sorted(Comparator.comparing(RecordRef::name, NaturalOrder.OF_DESIGNATIONS)
                        .thenComparing(RecordRef::id));
    }

    private boolean isTop(RecordRef unit) {
        return superiors.getOrDefault(unit.id(), List.of()).isEmpty();
    }

    private boolean isOverSome(RecordRef unit) {
        return below.containsKey(unit.id());
    }

    private void walk(RecordRef unit, @Nullable Attested under, Set<String> above) {
        if (lines.size() >= MOST_LINES || above.size() >= MOST_LEVELS || !above.add(unit.id())) {
            return;
        }
        listed.add(unit.id());
        lines.add(line(unit, under, above.size() - 1));
        for (RecordRef lower : below.getOrDefault(unit.id(), List.of())) {
            superiors.getOrDefault(lower.id(), List.of()).stream()
                    .filter(link -> link.other().id().equals(unit.id()))
                    .findFirst()
                    .ifPresent(link -> walk(lower, link, above));
        }
        above.remove(unit.id());
    }

    private OrderLine line(RecordRef unit, @Nullable Attested under, int level) {
        return new OrderLine(
                level,
                unit,
                chronicle.entry(unit.id()).map(Entry::type).orElse(null),
                chronicle.isPlaceholder(unit.id()),
                under,
                superiors.getOrDefault(unit.id(), List.of()).stream()
                        .map(Attested::other)
                        .filter(other -> under == null
                                || !other.id().equals(under.other().id()))
                        .toList(),
                CommandAt.holders(chronicle, unit.id(), window),
                held(chronicle, unit, "STATIONED_AT", window),
                held(chronicle, unit, "OPERATES_IN", window));
    }

    private static List<Attested> held(Chronicle chronicle, RecordRef unit, String relationship, Window day) {
        return chronicle.from(unit.id(), relationship).stream()
                .map((Fact fact) -> Proximity.of(fact, fact.object(), day))
                .filter(fact -> fact.truth().holds())
                .sorted(SUREST_FIRST)
                .toList();
    }

    private static <T> Predicate<T> distinctBy(Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        return value -> seen.add(key.apply(value));
    }
}
