package org.faultline.defections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.faultline.evidence.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Tallies that count the same thing of the same record, in the order of the dates for which they are given.
 *
 * @param metric what is counted
 * @param scope national, region, branch or unit
 * @param subject the unit or place; absent when they are about none in the graph
 * @param nature how such figures can change, which decides what contradicts what
 * @param lineages on how many independent lineages the group rests
 * @param contradictions how many pairs in the group contradict one another
 * @param tallies the tallies
 */
public record TallyGroup(
        String metric,
        String scope,
        @Nullable RecordRef subject,
        TallyNature nature,
        int lineages,
        int contradictions,
        List<TallyRow> tallies) {

    private static final Comparator<TallyRow> BY_DATE = Comparator.comparing(
                    (TallyRow tally) -> tally.valid().possibleFrom(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(tally -> tally.valid().possibleUntil(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TallyRow::id);

    /** Keeps its own copy. */
    public TallyGroup {
        tallies = List.copyOf(tallies);
    }

    /** {@return the groups that the tallies make, each compared within itself, in the order in which they first occur} */
    static List<TallyGroup> of(List<TallyRow> tallies) {
        Map<List<String>, List<TallyRow>> groups = new LinkedHashMap<>();
        for (TallyRow tally : tallies) {
            RecordRef subject = tally.subject();
            groups.computeIfAbsent(
                            List.of(tally.metric(), tally.scope(), subject == null ? "" : subject.id()),
                            key -> new ArrayList<>())
                    .add(tally);
        }
        return groups.values().stream()
                .map(group -> group.stream().sorted(BY_DATE).toList())
                .map(TallyGroup::compared)
                .toList();
    }

    private static TallyGroup compared(List<TallyRow> tallies) {
        TallyRow first = tallies.getFirst();
        TallyNature nature = TallyNature.of(first.metric());
        List<TallyRow> compared = new TallyComparison(nature, tallies).compared();
        int ends = compared.stream()
                .mapToInt(tally -> tally.contradictions().size())
                .sum();
        return new TallyGroup(
                first.metric(),
                first.scope(),
                first.subject(),
                nature,
                (int) compared.stream()
                        .flatMap(tally -> tally.lineages().stream())
                        .distinct()
                        .count(),
                ends / 2,
                compared);
    }

    /** {@return the same group with only those of its tallies} */
    TallyGroup only(Set<String> ids) {
        return new TallyGroup(
                metric,
                scope,
                subject,
                nature,
                lineages,
                contradictions,
                tallies.stream().filter(tally -> ids.contains(tally.id())).toList());
    }

    /** {@return the greatest figure in the group, at least 1: the right edge of the scale on which it is drawn} */
    public int greatest() {
        return tallies.stream()
                .flatMap(tally -> Stream.of(tally.count().min(), tally.count().max()))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .stream()
                .map(max -> Math.max(1, max))
                .findFirst()
                .orElse(1);
    }

    /** {@return each contradiction in words, once} */
    public List<String> inWords() {
        return tallies.stream()
                .flatMap(tally -> tally.contradictions().stream())
                .map(TallyRow.Contradiction::words)
                .distinct()
                .toList();
    }
}
