package org.faultline.defections;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faultline.defections.TallyRow.Contradiction;
import org.jspecify.annotations.Nullable;

/**
 * Finds which tallies of one group contradict one another, by the rule of {@code docs/tallies.md}.
 *
 * <p>Two figures contradict one another when no number lies in both ranges and the dates for which they are given lie no further
 * apart than such figures stay comparable (see {@link TallyNature}); and a running total contradicts the highest earlier one that
 * it falls below, however long ago that was.
 *
 * @param nature how such figures can change
 * @param tallies tallies that count the same thing of the same record, in the order of their dates
 */
record TallyComparison(TallyNature nature, List<TallyRow> tallies) {

    /** {@return the tallies, each with those that contradict it} */
    List<TallyRow> compared() {
        Map<String, List<Contradiction>> found = new LinkedHashMap<>();
        tallies.forEach(tally -> found.put(tally.id(), new ArrayList<>()));
        for (int later = 0; later < tallies.size(); later++) {
            TallyRow highest = nature == TallyNature.RUNNING_TOTAL ? highestBefore(tallies.get(later)) : null;
            for (int earlier = 0; earlier < later; earlier++) {
                compare(tallies.get(earlier), tallies.get(later), highest, found);
            }
        }
        return tallies.stream()
                .map(tally -> tally.with(Collections.unmodifiableList(found.getOrDefault(tally.id(), List.of()))))
                .toList();
    }

    private void compare(
            TallyRow earlier, TallyRow later, @Nullable TallyRow highest, Map<String, List<Contradiction>> found) {
        if (earlier.count().isCompatibleWith(later.count())) {
            return;
        }
        Long apart = daysBetween(earlier, later);
        boolean close = apart != null && apart <= nature.days();
        boolean falls = highest != null && highest.id().equals(earlier.id());
        if (!close && !falls) {
            return;
        }
        boolean oneLineage = earlier.lineages().stream().anyMatch(later.lineages()::contains);
        String rule = falls ? "falls" : "incompatible";
        String words = (falls ? fallWords(earlier, later) : closeWords(earlier, later, apart == null ? 0 : apart))
                + (oneLineage ? "; one lineage states both" : "");
        found.getOrDefault(earlier.id(), new ArrayList<>()).add(end(later, rule, oneLineage, words));
        found.getOrDefault(later.id(), new ArrayList<>()).add(end(earlier, rule, oneLineage, words));
    }

    /** {@return the earlier tally with the highest lower bound, if this one falls below it} */
    private @Nullable TallyRow highestBefore(TallyRow tally) {
        TallyRow highest = null;
        for (TallyRow other : tallies) {
            if (isBefore(other, tally) && least(other) > (highest == null ? -1 : least(highest))) {
                highest = other;
            }
        }
        Integer most = tally.count().max();
        return highest != null && most != null && most < least(highest) ? highest : null;
    }

    private static boolean isBefore(TallyRow a, TallyRow b) {
        LocalDate end = a.valid().possibleUntil();
        LocalDate begin = b.valid().possibleFrom();
        return end != null && begin != null && end.isBefore(begin);
    }

    private static int least(TallyRow tally) {
        Integer min = tally.count().min();
        return min == null ? 0 : min;
    }

    /** {@return how many days lie between the dates of two tallies, 0 if they overlap; absent when one has no date} */
    private static @Nullable Long daysBetween(TallyRow earlier, TallyRow later) {
        LocalDate end = earlier.valid().possibleUntil();
        LocalDate begin = later.valid().possibleFrom();
        return end == null || begin == null ? null : Math.max(0, ChronoUnit.DAYS.between(end, begin));
    }

    private static String closeWords(TallyRow earlier, TallyRow later, long apart) {
        String gap = apart == 0 ? "for the same time" : apart == 1 ? "a day apart" : apart + " days apart";
        return "%s (%s) and %s (%s), given %s, cannot both be right"
                .formatted(earlier.count(), said(earlier), later.count(), said(later), gap);
    }

    private static String fallWords(TallyRow earlier, TallyRow later) {
        return "%s (%s) is less than the earlier %s (%s), and a running total cannot fall: one is wrong, or they do not count the same"
                .formatted(later.count(), said(later), earlier.count(), said(earlier));
    }

    private static String said(TallyRow tally) {
        String who = tally.claimedBy() == null ? "nobody named" : tally.claimedBy();
        return who + ", " + (tally.asOf() == null ? "undated" : tally.asOf());
    }

    private static Contradiction end(TallyRow other, String rule, boolean oneLineage, String words) {
        return new Contradiction(other.id(), other.count(), other.asOf(), other.claimedBy(), rule, oneLineage, words);
    }
}
