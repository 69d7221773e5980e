package org.faultline.fracture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faultline.fracture.internal.GraphObservations;
import org.faultline.fracture.internal.pooled.Observations;
import org.faultline.fracture.internal.pooled.PooledModel;
import org.faultline.graph.NamedQuery;
import org.springframework.stereotype.Service;

/** Answers which units are fracturing, from what the graph holds and what had been published by a date. */
@Service
public final class Fracture {

    /** The first day for which there is a board: the day after the coup. */
    public static final LocalDate FIRST_DATE = PooledModel.FIRST_DAY.plusDays(1);

    private static final int BOARDS_KEPT = 64;

    private final GraphObservations graph;
    private final Cache<Key, Board> boards =
            Caffeine.newBuilder().maximumSize(BOARDS_KEPT).build();
    private final Cache<Long, Observations> observations =
            Caffeine.newBuilder().maximumSize(1).build();

    Fracture(GraphObservations graph) {
        this.graph = graph;
    }

    /** A board stays the same as long as nothing is written. */
    private record Key(long version, LocalDate asOf) {}

    /**
     * {@return the board as it could have been worked out on that date}
     *
     * @throws IllegalArgumentException when the date is before {@link #FIRST_DATE}
     */
    public Board board(LocalDate asOf) {
        long version = graph.version();
        return boards.get(
                new Key(version, asOf), key -> PooledModel.board(observations.get(version, seq -> graph.read()), asOf));
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
        return Optional.ofNullable(graph.survivor(unitId))
                .flatMap(id -> board(asOf).row(id));
    }
}
