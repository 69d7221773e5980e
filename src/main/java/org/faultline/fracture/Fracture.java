package org.faultline.fracture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faultline.fracture.internal.GraphObservations;
import org.faultline.fracture.internal.board.BoardMaker;
import org.faultline.fracture.internal.board.BoardNotes;
import org.faultline.fracture.internal.board.Divisions;
import org.faultline.fracture.internal.board.Edition;
import org.faultline.fracture.internal.board.Judgement;
import org.faultline.fracture.internal.board.Reasons;
import org.faultline.fracture.internal.known.KnownTables;
import org.faultline.fracture.internal.known.KnownUnit;
import org.faultline.fracture.internal.known.Observations;
import org.faultline.fracture.internal.known.TableMaker;
import org.faultline.fracture.internal.model.ModelAnswer;
import org.faultline.fracture.internal.tables.TableExport;
import org.faultline.graph.NamedQuery;
import org.springframework.stereotype.Service;

/** Answers which units are fracturing, from what the graph holds and what had been published by a date. */
@Service
public final class Fracture {

    /** The first day for which there is a board: the day after the coup. */
    public static final LocalDate FIRST_DATE = KnownUnit.FIRST_DAY.plusDays(1);

    /** How far back a board looks for its changes, when nobody names a date. */
    private static final int CHANGE_DAYS = 90;

    private static final int EDITIONS_KEPT = 16;
    private static final int MONTHS_KEPT = 256;

    private final GraphObservations graph;
    private final Cache<Long, Observations> observations =
            Caffeine.newBuilder().maximumSize(1).build();
    private final Cache<Key, Edition> editions =
            Caffeine.newBuilder().maximumSize(EDITIONS_KEPT).build();
    private final Cache<Key, Map<String, History.Published>> published =
            Caffeine.newBuilder().maximumSize(MONTHS_KEPT).build();

    Fracture(GraphObservations graph) {
        this.graph = graph;
    }

    /** An edition stays the same as long as nothing is written. */
    private record Key(long version, LocalDate asOf) {}

    /** {@return what was known on a date, and what the model makes of it} */
    Edition edition(LocalDate asOf) {
        if (asOf.isBefore(FIRST_DATE)) {
            throw new IllegalArgumentException("there is no board of " + asOf + ": it begins with " + FIRST_DATE);
        }
        long version = graph.version();
        return editions.get(new Key(version, asOf), key -> Edition.of(observations(version), asOf));
    }

    private Observations observations(long version) {
        return observations.get(version, seq -> graph.read());
    }

    /**
     * {@return the board as it could have been worked out on that date, compared with that of 90 days before}
     *
     * @throws IllegalArgumentException when the date is before {@link #FIRST_DATE}
     */
    public Board board(LocalDate asOf) {
        return board(asOf, asOf.minusDays(CHANGE_DAYS));
    }

    /**
     * {@return the board as it could have been worked out on that date}
     *
     * @param since the date to compare with; a date before {@link #FIRST_DATE} compares with nothing
     * @throws IllegalArgumentException when the date is before {@link #FIRST_DATE}
     */
    public Board board(LocalDate asOf, LocalDate since) {
        Edition edition = edition(asOf);
        ModelAnswer answer = edition.model().answer();
        return new Board(
                asOf,
                maker(edition, since).rows(),
                Hyperparameters.of(
                        answer.version(), answer.inputs(), answer.units().size(), answer.fitted()),
                BoardNotes.of(edition));
    }

    /**
     * {@return the probability that each battalion is fracturing, by unit, if a source had never reported; who is under whom, and where, stays as
     * it is}
     *
     * @throws IllegalArgumentException when the date is before {@link #FIRST_DATE}
     */
    public Map<String, Double> without(String sourceId, LocalDate asOf) {
        Edition edition = Edition.of(observations(graph.version()).without(sourceId), asOf);
        Map<String, Double> probabilities = new HashMap<>();
        edition.model().answer().units().forEach(unit -> probabilities.put(unit.unitId(), unit.pFracturing()));
        return probabilities;
    }

    private BoardMaker maker(Edition edition, LocalDate since) {
        Map<String, Double> earlier = new HashMap<>();
        boolean compared = !since.isBefore(FIRST_DATE);
        if (compared) {
            published(since).forEach((id, then) -> earlier.put(id, then.pFracturing()));
        }
        return new BoardMaker(edition, compared ? since : null, earlier);
    }

    /** {@return the formations above battalions on a date} */
    public List<Division> divisions(LocalDate asOf) {
        Edition edition = edition(asOf);
        return Divisions.of(edition, maker(edition, LocalDate.MIN));
    }

    /** {@return a battalion's row with what explains it; empty when it is not on the board} */
    public Optional<Why> why(String unitId, LocalDate asOf, LocalDate since) {
        Edition edition = edition(asOf);
        Board board = board(asOf, since);
        return board.row(unitId)
                .flatMap(row -> edition.known()
                        .unit(unitId)
                        .flatMap(unit -> edition.model()
                                .explanation(unitId)
                                .map(explanation -> new Why(
                                        row,
                                        new Reasons(edition, unit, explanation).ledger(),
                                        board.hyperparameters()))));
    }

    /** {@return how a battalion's probability went up to a date; empty when it is not on the board of that date} */
    public Optional<History> history(String unitId, LocalDate asOf) {
        Edition edition = edition(asOf);
        return edition.known()
                .unit(unitId)
                .flatMap(unit -> edition.model().explanation(unitId).map(explanation -> {
                    List<History.Published> points = new ArrayList<>();
                    for (LocalDate date : months(asOf)) {
                        History.Published point = published(date).get(unitId);
                        if (point != null) {
                            points.add(point);
                        }
                    }
                    return new History(
                            new BoardRow.Unit(unitId, unit.unit().designation()),
                            asOf,
                            points,
                            explanation.inHindsight().stream()
                                    .map(point -> new History.Hindsight(point.day(), point.pFracturing()))
                                    .toList());
                }));
    }

    /** {@return the last day of each month since the coup, and the date itself} */
    public static List<LocalDate> months(LocalDate asOf) {
        List<LocalDate> dates = new ArrayList<>();
        for (YearMonth month = YearMonth.from(FIRST_DATE);
                month.atEndOfMonth().isBefore(asOf);
                month = month.plusMonths(1)) {
            dates.add(month.atEndOfMonth());
        }
        dates.add(asOf);
        return dates;
    }

    private Map<String, History.Published> published(LocalDate date) {
        long version = graph.version();
        return published.get(new Key(version, date), key -> {
            Edition kept = editions.getIfPresent(key);
            Edition edition = kept == null ? Edition.of(observations(version), date) : kept;
            Map<String, History.Published> points = new HashMap<>();
            for (ModelAnswer.UnitAnswer unit : edition.model().answer().units()) {
                points.put(
                        unit.unitId(),
                        new History.Published(
                                date,
                                unit.pFracturing(),
                                unit.pExceed(),
                                new Rate(unit.rateMedian(), unit.rateLow(), unit.rateHigh(), unit.rateMean()),
                                Judgement.state(unit),
                                Judgement.isAlarm(unit),
                                unit.incidents()));
            }
            return points;
        });
    }

    /**
     * {@return the ids of the battalions below a unit on a date, at any depth}
     *
     * @param superiorId the unit
     */
    public Set<String> below(String superiorId, LocalDate asOf) {
        KnownTables known = edition(asOf).known();
        Set<String> below = new HashSet<>(Set.of(superiorId));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var unit : known.tables().units()) {
                grown |= unit.parentId() != null && below.contains(unit.parentId()) && below.add(unit.id());
            }
        }
        return below;
    }

    /** Writes the tables of a date, so that anyone can check the figures with other software. */
    public void exportTables(LocalDate asOf, Path folder) {
        Observations all = observations(graph.version());
        TableExport.write(TableMaker.of(all, asOf), all, folder);
    }

    /** {@return the id of the unit that an id stands for, after decisions on identity; empty when there is no such unit} */
    public Optional<String> survivor(String unitId) {
        return Optional.ofNullable(graph.survivor(unitId));
    }

    /** {@return the queries that a board is made from, for showing them} */
    public List<NamedQuery> queries() {
        return graph.queries();
    }

    /** {@return the values that one of these queries runs with} */
    public Map<String, Object> parametersOf(NamedQuery query) {
        return GraphObservations.parametersOf(query);
    }

    /** {@return the row of the unit with that id, or of the unit it was merged into; empty when the board has none} */
    public Optional<BoardRow> unit(String unitId, LocalDate asOf) {
        return survivor(unitId).flatMap(id -> board(asOf).row(id));
    }
}
