package org.faultline.evidence.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rule {@code same-event}: two events may be one when they are known to the day and lie at most a day apart, in one
 * township, are of one family of kinds, name compatible units, and no source tells of both.
 *
 * <p>It only proposes. A source that tells of two events tells them apart, so such a pair is left alone.
 */
public final class SameEventRule {

    /** The rule's name in decisions. */
    public static final String NAME = "same-event";

    /** Reports of one night carry the date of either day. */
    private static final int DAYS_APART = 1;

    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("defection", "leaving"),
            Map.entry("desertion", "leaving"),
            Map.entry("attempt", "leaving"),
            Map.entry("surrender", "surrender"),
            Map.entry("mutiny", "disobedience"),
            Map.entry("refusal", "disobedience"),
            Map.entry("killing", "killing"),
            Map.entry("shooting", "killing"),
            Map.entry("crackdown", "killing"),
            Map.entry("shelling", "bombardment"),
            Map.entry("airstrike", "bombardment"),
            Map.entry("drone-strike", "bombardment"),
            Map.entry("arson", "destruction"),
            Map.entry("looting", "destruction"),
            Map.entry("forced-displacement", "destruction"),
            Map.entry("detention", "detention"),
            Map.entry("enforced-disappearance", "detention"),
            Map.entry("torture", "detention"));

    /** Types under which sources name battalions alike: infantry and light infantry are mixed up, and some leave the type out. */
    private static final Set<String> INFANTRY = Set.of("IB", "LIB", "BN?");

    private SameEventRule() {}

    /**
     * An event to compare.
     *
     * @param id its id; the part before the first hyphen is its kind of record
     * @param type its kind as sources give it
     * @param day its day
     * @param township id of its township
     * @param townshipName the township's name
     * @param reports how many reports it has
     * @param units the units that sources name
     * @param sources ids of the sources that tell of it
     */
    public record Event(
            String id,
            String type,
            LocalDate day,
            String township,
            String townshipName,
            int reports,
            List<UnitSeen> units,
            Set<String> sources) {}

    /**
     * A unit that a source names.
     *
     * @param type code of the unit type, if known
     * @param number its number, if it has one
     */
    public record UnitSeen(
            String id,
            String name,
            @Nullable String type,
            @Nullable String number) {}

    /**
     * Two events that may be one.
     *
     * @param folded the one that would be folded
     * @param into the one that would survive
     * @param confidence from 0 to 1
     * @param reason why, in words
     */
    public record Proposal(Event folded, Event into, double confidence, String reason) {}

    /** {@return the pairs that the rule proposes, in a fixed order} */
    public static List<Proposal> compare(Collection<Event> events) {
        Map<String, List<Event>> groups = new LinkedHashMap<>();
        events.stream()
                .sorted(Comparator.comparing(Event::day).thenComparing(Event::id))
                .forEach(event -> groups.computeIfAbsent(group(event), key -> new ArrayList<>())
                        .add(event));
        List<Proposal> proposals = new ArrayList<>();
        groups.values().forEach(group -> comparePairs(group, proposals));
        return proposals;
    }

    private static String group(Event event) {
        String record = event.id().substring(0, event.id().indexOf('-'));
        return String.join("|", record, event.township(), FAMILIES.getOrDefault(event.type(), event.type()));
    }

    private static void comparePairs(List<Event> group, List<Proposal> proposals) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size() && daysApart(group.get(i), group.get(j)) <= DAYS_APART; j++) {
                propose(group.get(i), group.get(j)).ifPresent(proposals::add);
            }
        }
    }

    private static long daysApart(Event a, Event b) {
        return ChronoUnit.DAYS.between(a.day(), b.day());
    }

    private static Optional<Proposal> propose(Event a, Event b) {
        if (a.id().equals(b.id()) || a.sources().stream().anyMatch(b.sources()::contains)) {
            return Optional.empty();
        }
        return units(a, b).map(match -> {
            boolean bLeads = b.reports() > a.reports();
            Event into = bLeads ? b : a;
            Event folded = bLeads ? a : b;
            long apart = daysApart(a, b);
            return new Proposal(
                    folded,
                    into,
                    // One decimal less where even the day differs.
                    apart == 0 ? match.confidence() : match.confidence() - 0.1,
                    "%s, %s and %s in %s, from different sources; %s"
                            .formatted(
                                    apart == 0 ? "one day (" + a.day() + ")" : a.day() + " and " + b.day(),
                                    a.type(),
                                    b.type(),
                                    a.townshipName(),
                                    match.words()));
        });
    }

    private record Match(double confidence, String words) {}

    private static Optional<Match> units(Event a, Event b) {
        if (a.units().isEmpty() && b.units().isEmpty()) {
            return Optional.of(new Match(0.5, "neither names a unit"));
        }
        if (a.units().isEmpty() || b.units().isEmpty()) {
            UnitSeen named = (a.units().isEmpty() ? b : a).units().getFirst();
            return Optional.of(new Match(0.6, "only one of them names a unit (" + named.name() + ")"));
        }
        Match best = null;
        for (UnitSeen left : a.units()) {
            for (UnitSeen right : b.units()) {
                Match match = match(left, right);
                if (match != null && (best == null || match.confidence() > best.confidence())) {
                    best = match;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable Match match(UnitSeen a, UnitSeen b) {
        if (a.id().equals(b.id())) {
            return new Match(0.9, "both name " + a.name());
        }
        boolean alike = a.number() != null
                && a.number().equals(b.number())
                && a.type() != null
                && b.type() != null
                && (a.type().equals(b.type()) || (INFANTRY.contains(a.type()) && INFANTRY.contains(b.type())));
        return alike ? new Match(0.7, a.name() + " and " + b.name() + " are compatible designations") : null;
    }
}
