package org.faultline.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.faultline.evidence.IdentityRecord.Side;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.kernel.RecordKind;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads and changes the decisions on whether two records are one. Of the two dates of a read only {@code knownAt} bears on them. */
@Service
public final class Identities {

    /** An event is told by some dozens of reports at the most. */
    private static final int MOST_ABOUT = 100;

    private final GraphReader reader;
    private final Ledger ledger;
    private final NamedQuery list;
    private final NamedQuery rules;

    Identities(GraphReader reader, Ledger ledger, NamedQueries queries) {
        this.reader = reader;
        this.ledger = ledger;
        this.list = queries.get("evidence/list-identities");
        this.rules = queries.get("evidence/identity-rules");
    }

    /** {@return a page of the decisions that pass the filters} */
    public Listing<IdentityRecord> list(ListingRequest request, AsOf asOf, IdentityFilters filters) {
        return request.listing(reader.rows(list, parameters(request, asOf, filters)).stream()
                .map(Identities::record)
                .toList());
    }

    /** {@return what {@link #list} asks the graph with} */
    public static Map<String, @Nullable Object> parameters(ListingRequest request, AsOf asOf, IdentityFilters filters) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("kind", filters.kind() == null ? null : filters.kind().prefix());
        parameters.put("state", filters.state() == null ? null : filters.state().word());
        parameters.put("rule", filters.rule());
        parameters.put("id", null);
        parameters.put("about", null);
        parameters.put("knownAt", KnownAt.end(asOf.knownAt()));
        parameters.put("sort", request.sort());
        parameters.put("descending", request.descending());
        parameters.put("skip", request.offset());
        parameters.put("limit", request.fetch());
        return parameters;
    }

    /** {@return the decision with that id, if it was known then} */
    public Optional<IdentityRecord> find(String id, AsOf asOf) {
        Map<String, @Nullable Object> parameters =
                parameters(ListingRequest.first("state"), asOf, IdentityFilters.NONE);
        parameters.put("id", id);
        return reader.row(list, parameters).map(Identities::record);
    }

    /** {@return the decisions on the records, and on those that were folded into them, what waits first; at most 100} */
    public List<IdentityRecord> about(Collection<String> recordIds, AsOf asOf) {
        if (recordIds.isEmpty()) {
            return List.of();
        }
        Map<String, @Nullable Object> parameters =
                parameters(ListingRequest.first("state"), asOf, IdentityFilters.NONE);
        parameters.put("about", List.copyOf(recordIds));
        parameters.put("limit", MOST_ABOUT);
        return reader.rows(list, parameters).stream().map(Identities::record).toList();
    }

    /** {@return the rules that decisions name, in alphabetical order} */
    public List<String> rules() {
        return reader.rows(rules, Map.of()).stream()
                .map(row -> row.text("rule"))
                .filter(rule -> !rule.isBlank())
                .toList();
    }

    /**
     * Accepts, rejects or undoes a decision.
     *
     * @param next {@code DECIDED}, {@code REJECTED} or {@code UNDONE}
     * @param note why; kept with the change
     * @return the decision as it stands now
     * @throws NoSuchRecord when there is none with that id
     * @throws RequestRefused when it cannot come into that state, or a rule on identity forbids it
     */
    public IdentityRecord change(String id, IdentityState next, String note, String by) {
        IdentityRecord present = find(id, AsOf.NOW).orElseThrow(() -> new NoSuchRecord("decision on identity", id));
        if (!present.state().mayBecome(next)) {
            throw new RequestRefused(
                            "wrong-state",
                            409,
                            "The decision is " + present.state().word() + " and cannot become " + next.word() + ".",
                            remedy(present.state()))
                    .with("state", present.state().word());
        }
        try {
            ledger.decide(id, next, note, by);
        } catch (IdentityRefused refused) {
            throw (RequestRefused) new RequestRefused(
                            "identity-refused", 422, sentence(refused.getMessage()), sentence(refused.remedy()))
                    .initCause(refused);
        }
        return find(id, AsOf.NOW).orElseThrow(() -> new NoSuchRecord("decision on identity", id));
    }

    private static String sentence(@Nullable String words) {
        String text = words == null ? "" : words.strip();
        return text.isEmpty()
                ? "A rule on identity forbids it."
                : Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    private static String remedy(IdentityState state) {
        return switch (state) {
            case DECIDED -> "Undo it first.";
            case REJECTED -> "Accept it if the two are one after all; otherwise leave it.";
            case PROPOSED -> "Accept or reject it.";
            case UNDONE -> "Accept it to let it stand again, or reject it.";
        };
    }

    private static IdentityRecord record(Row row) {
        Row decision = row.row("decision");
        RecordKind kind = RecordKind.of(decision.text("kind"));
        return new IdentityRecord(
                decision.text("id"),
                kind,
                decision.text("decision"),
                IdentityState.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                decision.text("rule"),
                decision.text("reason"),
                decision.decimalOrNull("confidence"),
                side(kind, row.row("folded")),
                side(kind, row.row("into")),
                decision.text("by"),
                Objects.requireNonNull(decision.instantOrNull("at")).toInstant(),
                row.rows("changes").stream().map(StatusChange::of).toList());
    }

    private static Side side(RecordKind kind, Row row) {
        String name = row.textOrNull("displayName");
        return new Side(kind, row.text("id"), name == null ? row.text("key") : name, row.texts("reported"));
    }
}
