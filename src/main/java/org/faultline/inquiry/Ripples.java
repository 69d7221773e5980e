package org.faultline.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.SourceRecord;
import org.faultline.evidence.Sources;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.Fracture;
import org.faultline.inquiry.Ripple.Leaning;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.KnownRecords;
import org.faultline.inquiry.internal.Moves;
import org.faultline.web.AsOf;
import org.faultline.web.ListingRequest;
import org.springframework.stereotype.Service;

/** Shows what leans on a source, before it is withdrawn. */
@Service
public final class Ripples {

    /** A difference that the board does not print. */
    private static final double NOTHING = 0.0005;

    private final Sources sources;
    private final KnownRecords records;
    private final Conflicts conflicts;
    private final Fracture fracture;
    private final Clock clock;

    Ripples(Sources sources, KnownRecords records, Conflicts conflicts, Fracture fracture, Clock clock) {
        this.sources = sources;
        this.records = records;
        this.conflicts = conflicts;
        this.fracture = fracture;
        this.clock = clock;
    }

    /** {@return what would be other without the source; empty when there is no such source} */
    public Optional<Ripple> of(String sourceId) {
        return sources.find(sourceId, ListingRequest.first("-recorded"), AsOf.NOW)
                .map(this::of);
    }

    private Ripple of(SourceRecord source) {
        Chronicle now = records.chronicle(null);
        Set<String> lost = now.claims().stream()
                .filter(claim -> claim.status() != ClaimStatus.WITHDRAWN && restsOnlyOn(claim, source.id()))
                .map(Claim::id)
                .collect(Collectors.toSet());
        List<Conflict> all = conflicts.all(Conflicts.Wanted.ALL, null);
        List<Move> moves = Stream.of(
                        Moves.between(now, now.with(claim -> !lost.contains(claim.id()))),
                        Moves.between(all, standing(all, lost)))
                .flatMap(Collection::stream)
                .sorted(Moves.ORDER)
                .toList();
        return new Ripple(
                source.id(),
                source.title(),
                source.publisher().name(),
                source.published(),
                source.withdrawn() != null,
                lost.size(),
                moves,
                lost.isEmpty() ? List.of() : board(source.id()));
    }

    private static boolean restsOnlyOn(Claim claim, String sourceId) {
        return !claim.citations().isEmpty()
                && claim.citations().stream()
                        .allMatch(citation -> citation.source().id().equals(sourceId));
    }

    /** A conflict stands for as long as each side has a claim left. */
    private static List<Conflict> standing(List<Conflict> all, Set<String> lost) {
        return all.stream()
                .filter(conflict -> conflict.sides().stream().noneMatch(side -> lost.containsAll(side.claims())))
                .toList();
    }

    private List<Leaning> board(String sourceId) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Double> without = fracture.without(sourceId, today);
        return fracture.board(today).items().stream()
                .map(row -> leaning(row, without))
                .filter(row -> Math.abs(row.now() - row.without()) >= NOTHING)
                .sorted(Comparator.comparingDouble((Leaning row) -> -Math.abs(row.now() - row.without()))
                        .thenComparing(Leaning::id))
                .toList();
    }

    private static Leaning leaning(BoardRow row, Map<String, Double> without) {
        String id = row.unit().id();
        return new Leaning(
                id, row.unit().designation(), row.pFracturing(), without.getOrDefault(id, row.pFracturing()));
    }
}
