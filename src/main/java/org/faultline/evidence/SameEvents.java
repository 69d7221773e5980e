package org.faultline.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.faultline.evidence.EvidenceBatch.IdentityDraft;
import org.faultline.evidence.internal.SameEventRule;
import org.faultline.evidence.internal.SameEventRule.Event;
import org.faultline.evidence.internal.SameEventRule.Proposal;
import org.faultline.evidence.internal.SameEventRule.UnitSeen;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.kernel.RecordKind;
import org.springframework.stereotype.Service;

/**
 * Proposes which reported events may be one event, by the rule {@code same-event} (see {@code docs/identities.md}). Run again,
 * it adds nothing; what somebody decided, rejected or took back it never proposes anew.
 */
@Service
public final class SameEvents {

    private final GraphReader reader;
    private final Ledger ledger;
    private final NamedQuery events;
    private final NamedQuery decisions;

    SameEvents(GraphReader reader, Ledger ledger, NamedQueries queries) {
        this.reader = reader;
        this.ledger = ledger;
        this.events = queries.get("evidence/events-to-compare");
        this.decisions = queries.get("evidence/event-decisions");
    }

    /**
     * What a run came to.
     *
     * @param compared how many events are known well enough to be compared
     * @param proposed how many proposals were written
     * @param known how many pairs the rule finds that were proposed or decided before
     */
    public record Report(int compared, int proposed, int known) {}

    /**
     * Writes what the rule proposes and nobody has proposed or decided yet.
     *
     * @param by who runs it
     */
    public Report propose(String by) {
        List<Event> compared =
                reader.rows(events, Map.of()).stream().map(SameEvents::event).toList();
        Set<Set<String>> known = reader.rows(decisions, Map.of()).stream()
                .map(row -> Set.copyOf(List.of(row.text("folded"), row.text("into"))))
                .collect(Collectors.toSet());
        List<Proposal> found = SameEventRule.compare(compared);
        List<IdentityDraft> fresh = found.stream()
                .filter(proposal -> !known.contains(
                        Set.of(proposal.folded().id(), proposal.into().id())))
                .map(SameEvents::draft)
                .toList();
        int written = fresh.isEmpty()
                ? 0
                : ledger.write(
                                new EvidenceBatch(List.of(), List.of(), List.of(), List.of(), fresh),
                                by,
                                Progress.SILENT)
                        .identities();
        return new Report(compared.size(), written, found.size() - written);
    }

    private static IdentityDraft draft(Proposal proposal) {
        return new IdentityDraft(
                RecordKind.of(
                        proposal.into().id().substring(0, proposal.into().id().indexOf('-'))),
                proposal.folded().id(),
                proposal.into().id(),
                "possible",
                proposal.confidence(),
                SameEventRule.NAME,
                proposal.reason());
    }

    private static Event event(Row row) {
        String type = row.textOrNull("type");
        return new Event(
                row.text("id"),
                type == null ? "" : type,
                Objects.requireNonNull(row.dateOrNull("day")),
                row.text("township"),
                row.text("townshipName"),
                Math.toIntExact(row.number("reports")),
                row.rows("units").stream().map(SameEvents::unit).toList(),
                Set.copyOf(row.texts("sources")));
    }

    private static UnitSeen unit(Row row) {
        String name = row.textOrNull("displayName");
        return new UnitSeen(
                row.text("id"), name == null ? row.text("id") : name, row.textOrNull("type"), row.textOrNull("number"));
    }
}
