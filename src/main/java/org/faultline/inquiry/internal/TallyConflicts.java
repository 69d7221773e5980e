package org.faultline.inquiry.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faultline.defections.TallyGroup;
import org.faultline.defections.TallyRow;
import org.faultline.evidence.Claim;
import org.faultline.inquiry.Conflict;
import org.faultline.inquiry.ConflictRule;
import org.faultline.inquiry.internal.Sides.Side;

/** Totals that cannot both be right, by the rules of tallies. */
final class TallyConflicts {

    private final Chronicle chronicle;

    TallyConflicts(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    Stream<Conflict> of(List<TallyGroup> groups) {
        return groups.stream().flatMap(this::of);
    }

    private Stream<Conflict> of(TallyGroup group) {
        Map<String, TallyRow> rows = new HashMap<>();
        group.tallies().forEach(tally -> rows.put(tally.id(), tally));
        return group.tallies().stream()
                .flatMap(tally -> tally.contradictions().stream()
                        .filter(other -> tally.id().compareTo(other.tally()) < 0)
                        .flatMap(other -> Optional.ofNullable(rows.get(other.tally())).stream()
                                .flatMap(row -> conflict(group, tally, row, other.words()))));
    }

    private Stream<Conflict> conflict(TallyGroup group, TallyRow one, TallyRow other, String words) {
        Optional<Claim> first = chronicle.claim(one.id());
        Optional<Claim> second = chronicle.claim(other.id());
        return first.isEmpty() || second.isEmpty()
                ? Stream.empty()
                : Stream.of(Sides.conflict(
                        ConflictRule.TWO_TOTALS,
                        group.subject(),
                        words,
                        new Side(says(one), List.of(first.get())),
                        new Side(says(other), List.of(second.get()))));
    }

    private static String says(TallyRow tally) {
        String by = tally.claimedBy();
        String asOf = tally.asOf();
        return tally.count() + " " + tally.metric().replace('-', ' ') + (asOf == null ? "" : ", " + asOf)
                + (by == null ? "" : ", by " + by);
    }
}
