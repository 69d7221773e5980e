package org.faultline.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.faultline.evidence.BatchRefused;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.evidence.EvidenceBatch.ClaimDraft;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.graph.GraphReader;
import org.faultline.graph.GraphWriter;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.Row;
import org.faultline.intake.internal.review.Acceptance;
import org.faultline.intake.internal.review.StoredFields;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Decides on suggestions. What is accepted becomes claims with their citation, by the reviewer; a decision is for all near-duplicates
 * of one lineage that still wait, and can be undone: then the claims are withdrawn.
 */
@Service
public final class Review {

    private static final List<String> OPEN = List.of("open");
    private static final List<String> DECIDED = List.of("accepted", "edited", "rejected");

    private final Suggestions suggestions;
    private final Acceptance acceptance;
    private final Ledger ledger;
    private final GraphReader reader;
    private final GraphWriter writer;
    private final NamedQueries queries;
    private final Clock clock;

    Review(
            Suggestions suggestions,
            Acceptance acceptance,
            Ledger ledger,
            GraphReader reader,
            GraphWriter writer,
            NamedQueries queries,
            Clock clock) {
        this.suggestions = suggestions;
        this.acceptance = acceptance;
        this.ledger = ledger;
        this.reader = reader;
        this.writer = writer;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Accepts a suggestion, as it is or corrected.
     *
     * @param by the reviewer
     * @return the suggestion as it stands now
     * @throws NoSuchRecord when there is none with that id
     * @throws RequestRefused when it is decided already, or a field that a claim needs is missing or cannot be read
     */
    public SuggestionRecord accept(String id, ReviewDecision decision, String by) {
        SuggestionRecord lead = open(id);
        boolean edited = decision.fields() != null && !decision.fields().isEmpty();
        Map<String, List<String>> claims = new LinkedHashMap<>();
        List<EvidenceBatch> batches = new ArrayList<>();
        for (SuggestionRecord member : waiting(lead)) {
            Map<String, Object> fields = corrected(member.id().equals(id) || edited ? lead : member, decision);
            EvidenceBatch batch = acceptance.batch(member, lead, fields, decision);
            batches.add(batch);
            claims.put(
                    member.id(),
                    batch.claims().stream().map(ClaimDraft::id).distinct().toList());
        }
        write(batches, by);
        claims.values().forEach(ids -> reinstate(ids, by));
        String stored = edited ? StoredFields.write(corrected(lead, decision)) : null;
        decide(claims.keySet(), OPEN, edited ? SuggestionState.EDITED : SuggestionState.ACCEPTED, stored, decision, by);
        writer.write(transaction -> {
            transaction.each(
                    queries.get("intake/keep-claims-of-suggestions"),
                    claims.entrySet().stream()
                            .map(entry ->
                                    Map.<String, @Nullable Object>of("id", entry.getKey(), "claims", entry.getValue()))
                            .toList());
            return id;
        });
        return found(id);
    }

    private void write(List<EvidenceBatch> batches, String by) {
        EvidenceBatch whole = new EvidenceBatch(
                List.of(),
                List.of(),
                batches.stream()
                        .flatMap(batch -> batch.records().stream())
                        .distinct()
                        .toList(),
                batches.stream().flatMap(batch -> batch.claims().stream()).toList(),
                List.of());
        try {
            ledger.write(whole, by, Progress.SILENT);
        } catch (BatchRefused refused) {
            throw (RequestRefused) new RequestRefused(
                            "invalid-content",
                            422,
                            "A record of the same key is there with another content: "
                                    + String.join(", ", refused.ids()) + ".",
                            "Choose the record that is meant.")
                    .initCause(refused);
        }
    }

    /** A claim that an earlier decision made and undoing withdrew stands again. */
    private void reinstate(List<String> claimIds, String by) {
        for (Row claim : reader.rows(queries.get("intake/claim-statuses"), Map.of("ids", claimIds))) {
            if (claim.text("status").equals(ClaimStatus.WITHDRAWN.word())) {
                ledger.changeStatus(claim.text("id"), ClaimStatus.ACCEPTED, "accepted again in the review", by);
            }
        }
    }

    /** Rejects a suggestion, and with it those that wait in its group. */
    public SuggestionRecord reject(String id, ReviewDecision decision, String by) {
        SuggestionRecord lead = open(id);
        List<String> ids = waiting(lead).stream().map(SuggestionRecord::id).toList();
        decide(ids, OPEN, SuggestionState.REJECTED, null, decision, by);
        return found(id);
    }

    /** Takes a decision back: the group waits again, and the claims that it became are withdrawn. */
    public SuggestionRecord undo(String id, ReviewDecision decision, String by) {
        SuggestionRecord lead = found(id);
        if (lead.state() == SuggestionState.OPEN) {
            throw wrongState(lead, "Nothing was decided on it yet.");
        }
        List<SuggestionRecord> members = suggestions.group(lead.group()).stream()
                .filter(one -> one.id().equals(id)
                        || (one.state() == lead.state() && Objects.equals(one.decidedAt(), lead.decidedAt())))
                .toList();
        String note = decision.note() == null || decision.note().isBlank() ? "undone in the review" : decision.note();
        for (SuggestionRecord member : members) {
            for (Row claim : reader.rows(queries.get("intake/claim-statuses"), Map.of("ids", member.claims()))) {
                if (!claim.text("status").equals(ClaimStatus.WITHDRAWN.word())) {
                    ledger.changeStatus(claim.text("id"), ClaimStatus.WITHDRAWN, note, by);
                }
            }
        }
        decide(members.stream().map(SuggestionRecord::id).toList(), DECIDED, SuggestionState.OPEN, null, decision, by);
        return found(id);
    }

    private SuggestionRecord found(String id) {
        return suggestions.find(id).orElseThrow(() -> new NoSuchRecord("suggestion", id));
    }

    private SuggestionRecord open(String id) {
        SuggestionRecord suggestion = found(id);
        if (suggestion.state() != SuggestionState.OPEN) {
            throw wrongState(suggestion, "Undo the decision first.");
        }
        return suggestion;
    }

    private static RequestRefused wrongState(SuggestionRecord suggestion, String remedy) {
        return new RequestRefused(
                        "wrong-state",
                        409,
                        "The suggestion is " + suggestion.state().word() + ".",
                        remedy)
                .with("state", suggestion.state().word());
    }

    private List<SuggestionRecord> waiting(SuggestionRecord lead) {
        List<SuggestionRecord> waiting = new ArrayList<>(List.of(lead));
        suggestions.group(lead.group()).stream()
                .filter(one -> one.state() == SuggestionState.OPEN && !one.id().equals(lead.id()))
                .forEach(waiting::add);
        return waiting;
    }

    private static Map<String, Object> corrected(SuggestionRecord suggestion, ReviewDecision decision) {
        Map<String, Object> fields = new LinkedHashMap<>(suggestion.fields());
        if (decision.fields() != null) {
            decision.fields().forEach((name, value) -> {
                if (value == null || "".equals(value)) {
                    fields.remove(name);
                } else {
                    fields.put(name, value);
                }
            });
        }
        return fields;
    }

    private void decide(
            Collection<String> ids,
            List<String> from,
            SuggestionState state,
            @Nullable String edited,
            ReviewDecision decision,
            String by) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("ids", List.copyOf(ids));
        parameters.put("from", from);
        parameters.put("state", state.word());
        parameters.put("edited", edited);
        parameters.put("note", decision.note());
        parameters.put("by", by);
        parameters.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC));
        writer.write(transaction -> transaction
                .rows(queries.get("intake/decide-suggestions"), parameters)
                .size());
    }
}
