package org.faultline.fracture.internal.pooled;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.faultline.fracture.Board;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.Headcount;
import org.faultline.fracture.Hyperparameters;
import org.faultline.kernel.CountRange;

/** From what sources say to the board of a date, by Gamma-Poisson shrinkage; the same input gives the same bytes. */
public final class PooledModel {

    /** The coup: the first day that counts. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 1);

    private static final double NINETY_PERCENT = 1.6448536269514722;
    private static final double DAYS_PER_YEAR = 365.25;

    private static final Comparator<BoardRow> ORDER = Comparator.comparing(BoardRow::state)
            .thenComparing(row -> row.pExceed() == null ? -1 : row.pExceed(), Comparator.reverseOrder())
            .thenComparing(BoardRow::events, Comparator.reverseOrder())
            .thenComparing(row -> row.unit().designation(), new NaturalOrder())
            .thenComparing(row -> row.unit().id());

    private PooledModel() {}

    /**
     * Works out the board.
     *
     * @param observations what sources say; what was published after the date is left out
     * @param asOf the date of the answer, after {@link #FIRST_DAY}
     * @throws IllegalArgumentException when the date is not after the first day that counts
     */
    public static Board board(Observations observations, LocalDate asOf) {
        if (!asOf.isAfter(FIRST_DAY)) {
            throw new IllegalArgumentException("the board begins on " + FIRST_DAY.plusDays(1) + "; " + asOf
                    + " is too early, choose a later date");
        }
        List<KnownUnit> units = knownUnits(observations, asOf);
        List<KnownUnit> battalions =
                units.stream().filter(unit -> unit.headcount().isPresent()).toList();
        List<CountRange> sizes = battalions.stream()
                .flatMap(unit -> unit.counted().stream())
                .map(KnownEvent::count)
                .toList();
        GroupSizes groups = GroupSizes.fit(sizes);
        GammaPoisson rates =
                GammaPoisson.fit(battalions.stream().map(KnownUnit::series).toList());
        Rows rows = new Rows(asOf, rates, groups);
        List<BoardRow> items = units.stream()
                .filter(unit -> unit.headcount().isPresent() || !unit.events().isEmpty())
                .map(rows::row)
                .sorted(ORDER)
                .toList();
        int events = battalions.stream().mapToInt(unit -> unit.counted().size()).sum();
        Hyperparameters hyperparameters = new Hyperparameters(
                rates.shape(),
                rates.mean(),
                groups.median(),
                groups.median() * Math.exp(-NINETY_PERCENT * groups.logSd()),
                groups.median() * Math.exp(NINETY_PERCENT * groups.logSd()),
                battalions.size(),
                events,
                rates.estimated());
        return new Board(asOf, items, hyperparameters, BoardNotes.of(units, rates, asOf));
    }

    private static List<KnownUnit> knownUnits(Observations observations, LocalDate asOf) {
        Map<String, Map<String, List<Report>>> byUnit = new HashMap<>();
        for (Report report : observations.reports()) {
            if (!report.knownFrom().isAfter(asOf)) {
                byUnit.computeIfAbsent(report.unitId(), id -> new TreeMap<>())
                        .computeIfAbsent(report.defectionId(), id -> new ArrayList<>())
                        .add(report);
            }
        }
        double years = ChronoUnit.DAYS.between(FIRST_DAY, asOf) / DAYS_PER_YEAR;
        List<KnownUnit> known = new ArrayList<>();
        for (ObservedUnit unit : observations.units()) {
            Map<String, List<Report>> reports = byUnit.getOrDefault(unit.id(), Map.of());
            if (reports.isEmpty()
                    && unit.knownFrom() != null
                    && unit.knownFrom().isAfter(asOf)) {
                continue;
            }
            List<KnownEvent> events = reports.values().stream()
                    .map(ofOneEvent -> KnownEvent.of(ofOneEvent, FIRST_DAY, asOf))
                    .sorted(Comparator.comparing(
                                    KnownEvent::last, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                            .thenComparing(KnownEvent::defectionId))
                    .toList();
            known.add(new KnownUnit(unit, events, Headcounts.of(unit, asOf), years, effort(unit, asOf)));
        }
        return known;
    }

    private static int effort(ObservedUnit unit, LocalDate asOf) {
        return (int) unit.mentions().stream()
                .filter(mention -> !mention.published().isBefore(FIRST_DAY)
                        && !mention.published().isAfter(asOf))
                .map(ObservedUnit.Mention::lineage)
                .distinct()
                .count();
    }

    /** A unit with what is known of it by the date. */
    record KnownUnit(
            ObservedUnit unit, List<KnownEvent> events, Optional<Headcount> headcount, double years, int effort) {

        List<KnownEvent> counted() {
            return events.stream().filter(KnownEvent::isCounted).toList();
        }

        /** {@return its events and exposure; only of a battalion} */
        Series series() {
            Headcount soldiers = headcount.orElseThrow();
            double logSd = Math.log(soldiers.high() / soldiers.low()) / (2 * NINETY_PERCENT);
            return new Series(counted().size(), soldiers.soldiers() * years / 100, logSd);
        }
    }
}
