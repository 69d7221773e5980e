package org.faultline.fracture.internal.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.Evidence;
import org.faultline.fracture.Headcount;
import org.faultline.fracture.Rate;
import org.faultline.fracture.internal.known.KnownEvent;
import org.faultline.fracture.internal.known.KnownTables;
import org.faultline.fracture.internal.known.KnownUnit;
import org.faultline.fracture.internal.known.NaturalOrder;
import org.faultline.fracture.internal.known.Observations.Place;
import org.faultline.fracture.internal.known.Report;
import org.faultline.fracture.internal.model.ModelAnswer;
import org.faultline.fracture.internal.model.ModelAnswer.UnitAnswer;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a board. */
public final class BoardMaker {

    private final KnownTables known;
    private final ModelAnswer answer;
    private final Map<String, Double> earlier;
    private final @Nullable LocalDate since;
    private final Map<String, String> names = new HashMap<>();

    /**
     * Prepares a board.
     *
     * @param edition what was known, and what the model makes of it
     * @param since the date to compare with; absent when there was no board then
     * @param earlier the probabilities of that date, by unit
     */
    public BoardMaker(Edition edition, @Nullable LocalDate since, Map<String, Double> earlier) {
        this.known = edition.known();
        this.answer = edition.model().answer();
        this.since = since;
        this.earlier = earlier;
        known.units().forEach(unit -> names.put(unit.unit().id(), unit.unit().designation()));
    }

    /** {@return the rows, those that are most probably fracturing first} */
    public List<BoardRow> rows() {
        Map<String, KnownUnit> units = new HashMap<>();
        known.units().forEach(unit -> units.put(unit.unit().id(), unit));
        List<BoardRow> rows = new ArrayList<>();
        for (UnitAnswer unit : answer.units()) {
            rows.add(row(Objects.requireNonNull(units.get(unit.unitId())), unit));
        }
        rows.sort(Comparator.comparingDouble(BoardRow::pFracturing)
                .thenComparingDouble(BoardRow::pExceed)
                .reversed()
                .thenComparing(row -> row.unit().designation(), new NaturalOrder())
                .thenComparing(row -> row.unit().id()));
        return rows;
    }

    private BoardRow row(KnownUnit unit, UnitAnswer says) {
        List<KnownEvent> counted = unit.counted();
        String id = unit.unit().id();
        int lineages = (int) counted.stream()
                .flatMap(event -> event.lineages().stream())
                .distinct()
                .count();
        LocalDate last = counted.stream()
                .map(KnownEvent::last)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Place home = known.where().homeRegion(id);
        return new BoardRow(
                new BoardRow.Unit(id, unit.unit().designation()),
                new Rate(says.rateMedian(), says.rateLow(), says.rateHigh(), says.rateMean()),
                says.pFracturing(),
                says.pExceed(),
                new BoardRow.RankInterval(says.rankLow(), says.rankHigh()),
                new BoardRow.Alarm(Judgement.isAlarm(says), 1 / Judgement.FALSE_ALARM_YEARS, says.alarmWeeks()),
                says.contagionShare(),
                says.nextIncident(),
                says.coverage(),
                change(id, says.pFracturing()),
                unit.unit().type(),
                superior(id).orElse(null),
                home == null || home.regionId() == null
                        ? null
                        : new BoardRow.Region(
                                home.regionId(), Objects.requireNonNullElse(home.regionName(), home.regionId())),
                says.incidents(),
                counted.size(),
                defectors(counted),
                lineages,
                last,
                headcount(unit, says.strength()),
                unit.effort(),
                Judgement.state(says),
                new Sentence(unit, says, lineages, last).text(),
                unit.events().stream().map(KnownEvent::summary).toList(),
                evidence(unit.events()));
    }

    private BoardRow.@Nullable Change change(String id, double now) {
        Double then = earlier.get(id);
        return since == null || then == null ? null : new BoardRow.Change(since, then, now - then);
    }

    /** {@return the superior of a unit on the date} */
    Optional<BoardRow.Superior> superior(String id) {
        return known.where()
                .superior(id)
                .map(superior -> new BoardRow.Superior(
                        superior.unitId(),
                        names.getOrDefault(superior.unitId(), superior.unitId()),
                        superior.truth().name().toLowerCase(Locale.ROOT)));
    }

    private Headcount headcount(KnownUnit unit, ModelAnswer.Strength strength) {
        String range = String.format(
                Locale.ROOT,
                "about %.0f soldiers (%.0f to %.0f)",
                strength.soldiers(),
                strength.low(),
                strength.high());
        String basis = unit.strength(false, known.asOf())
                .map(stated -> range + ", from a stated " + stated.count() + " and the usual size of a battalion")
                .orElse("assumed: " + range + ", the usual size of a battalion");
        return new Headcount(strength.soldiers(), strength.low(), strength.high(), basis.startsWith("assumed"), basis);
    }

    /** Events of which no source gives this unit's own figure add nothing below and leave the top open. */
    private static CountRange defectors(List<KnownEvent> counted) {
        List<CountRange> stated = counted.stream()
                .map(KnownEvent::count)
                .filter(count -> !count.isUnknown())
                .toList();
        if (stated.isEmpty()) {
            return counted.isEmpty() ? new CountRange(0, 0) : CountRange.UNKNOWN;
        }
        int min = stated.stream().mapToInt(count -> orZero(count.min())).sum();
        boolean open = stated.size() < counted.size() || stated.stream().anyMatch(count -> count.max() == null);
        return new CountRange(
                min,
                open
                        ? null
                        : stated.stream().mapToInt(count -> orZero(count.max())).sum());
    }

    private static int orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    /** {@return the passages behind some events, in order of event and source} */
    static List<Evidence> evidence(List<KnownEvent> events) {
        return events.stream()
                .flatMap(event -> event.reports().stream().map(report -> evidence(event, report)))
                .toList();
    }

    private static Evidence evidence(KnownEvent event, Report report) {
        Report.Passage passage = report.passage();
        return new Evidence(
                event.defectionId(),
                passage.claimId(),
                passage.sourceId(),
                passage.title(),
                passage.publisher(),
                passage.published(),
                passage.quote(),
                passage.quoteKind(),
                event.isCounted(),
                report.denies());
    }
}
