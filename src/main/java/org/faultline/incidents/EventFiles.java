package org.faultline.incidents;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.Claims;
import org.faultline.evidence.RecordFile;
import org.faultline.evidence.RecordFiles;
import org.faultline.evidence.RecordRef;
import org.faultline.evidence.WorkingAnswer;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.incidents.EventFile.Working;
import org.faultline.kernel.Timeline;
import org.faultline.kernel.Truth;
import org.faultline.places.PlaceRef;
import org.faultline.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gathers what sources say of one event, an incident or a defection. */
@Service
public final class EventFiles {

    private final RecordFiles files;
    private final Claims claims;
    private final GraphReader reader;
    private final NamedQuery chain;

    EventFiles(RecordFiles files, Claims claims, GraphReader reader, NamedQueries queries) {
        this.files = files;
        this.claims = claims;
        this.reader = reader;
        this.chain = queries.get("incidents/place-chain");
    }

    /**
     * {@return what sources say of the event}
     *
     * @param id id of an event that is not folded into another
     */
    public EventFile of(String id, AsOf asOf) {
        RecordFile file = files.of(id, asOf);
        List<ClaimView> said = file.claims(Occurrence.class);
        List<Claim> ranked = claims.byIds(said.stream().map(ClaimView::id).toList(), asOf.knownAt()).stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.status() != ClaimStatus.ACCEPTED)
                        .thenComparing(WorkingAnswer.BEST_FIRST))
                .toList();
        List<Claim> asserting = ranked.stream().filter(EventFiles::asserts).toList();
        Working working = working(asserting);
        List<String> voices = ranked.stream()
                .flatMap(claim -> claim.lineages().stream())
                .distinct()
                .toList();
        return new EventFile(
                file,
                reports(asserting, working, voices),
                reports(ranked.stream().filter(claim -> !asserts(claim)).toList(), null, voices),
                working,
                place(asserting, working),
                truth(asserting, working, asOf));
    }

    private static boolean asserts(Claim claim) {
        return claim.assertion() instanceof Occurrence occurrence && occurrence.asserts();
    }

    private static @Nullable Working working(List<Claim> asserting) {
        List<Claim> accepted = asserting.stream()
                .filter(claim -> claim.status() == ClaimStatus.ACCEPTED)
                .toList();
        if (accepted.isEmpty()) {
            return null;
        }
        Claim best = accepted.getFirst();
        return new Working(best.id(), accepted.size() == 1 ? null : WorkingAnswer.because(best, accepted.get(1)));
    }

    private static List<EventReport> reports(List<Claim> claims, @Nullable Working working, List<String> voices) {
        return claims.stream()
                .map(claim -> EventReport.of(
                        ClaimView.of(claim),
                        working != null && working.claim().equals(claim.id()),
                        voices.indexOf(claim.lineages().getFirst()) + 1))
                .toList();
    }

    private List<PlaceRef> place(List<Claim> asserting, @Nullable Working working) {
        RecordRef where = working == null ? null : asserting.getFirst().object();
        return where == null
                ? List.of()
                : reader.rows(chain, Map.of("id", where.id())).stream()
                        .map(row -> new PlaceRef(row.text("id"), row.text("name"), row.text("level")))
                        .toList();
    }

    private static @Nullable Truth truth(List<Claim> asserting, @Nullable Working working, AsOf asOf) {
        if (asOf.validAt() == null || working == null) {
            return null;
        }
        return Timeline.of(List.of(asserting.getFirst().valid())).answerOn(asOf.validAt());
    }
}
