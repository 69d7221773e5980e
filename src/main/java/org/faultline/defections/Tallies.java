package org.faultline.defections;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faultline.evidence.Assertion.Tally;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.Claims;
import org.faultline.evidence.DateWindow;
import org.faultline.evidence.KnownAt;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.Span;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads the totals that sources give, claim against claim. */
@Service
public final class Tallies {

    private final GraphReader reader;
    private final Claims claims;
    private final NamedQuery list;
    private final NamedQuery groups;
    private final NamedQuery ofGroups;
    private final NamedQuery choices;

    Tallies(GraphReader reader, Claims claims, NamedQueries queries) {
        this.reader = reader;
        this.claims = claims;
        this.list = queries.get("defections/list-tallies");
        this.groups = queries.get("defections/list-tally-groups");
        this.ofGroups = queries.get("defections/tallies-of-groups");
        this.choices = queries.get("defections/tally-choices");
    }

    /** The metrics and scopes that there are. */
    public record Choices(List<String> metrics, List<String> scopes) {}

    /** {@return a page of the tallies that pass the filters, each with what contradicts it, whether that passes or not} */
    public Listing<TallyRow> list(ListingRequest request, AsOf asOf, TallyFilters filters) {
        Map<String, @Nullable Object> parameters = filtered(asOf, filters);
        parameters.put("sort", request.sort());
        parameters.put("descending", request.descending());
        parameters.put("skip", request.offset());
        parameters.put("limit", request.fetch());
        Listing<Row> found = request.listing(reader.rows(list, parameters));
        Map<String, TallyRow> compared = compared(found.items(), asOf).stream()
                .flatMap(group -> group.tallies().stream())
                .collect(Collectors.toMap(TallyRow::id, Function.identity()));
        return new Listing<>(
                found.items().stream()
                        .map(row -> compared.get(row.text("id")))
                        .filter(Objects::nonNull)
                        .toList(),
                found.next());
    }

    /** {@return a page of groups with the tallies that pass the filters; whole groups are compared} */
    public Listing<TallyGroup> groups(ListingRequest request, AsOf asOf, TallyFilters filters) {
        Listing<Row> found = request.listing(reader.rows(groups, groupParameters(request, asOf, filters)));
        Set<String> passed = new HashSet<>();
        found.items().forEach(row -> passed.addAll(row.texts("tallies")));
        List<TallyGroup> compared = compared(found.items(), asOf).stream()
                .map(group -> group.only(passed))
                .toList();
        return new Listing<>(inOrderOf(found.items(), compared), found.next());
    }

    /** {@return what {@link #groups} asks the graph with} */
    public static Map<String, @Nullable Object> groupParameters(
            ListingRequest request, AsOf asOf, TallyFilters filters) {
        Map<String, @Nullable Object> parameters = filtered(asOf, filters);
        parameters.put("descending", request.descending());
        parameters.put("skip", request.offset());
        parameters.put("limit", request.fetch());
        return parameters;
    }

    /** {@return the tally with that id, withdrawn or not, if it was known then} */
    public Optional<TallyRecord> find(String id, AsOf asOf) {
        return claims.byId(id, asOf.knownAt())
                .filter(claim -> claim.assertion() instanceof Tally)
                .map(claim -> record(claim, asOf));
    }

    /** {@return the metrics and scopes that there are} */
    public Choices choices() {
        return reader.row(choices, Map.of())
                .map(row -> new Choices(row.texts("metrics"), row.texts("scopes")))
                .orElse(new Choices(List.of(), List.of()));
    }

    private TallyRecord record(Claim claim, AsOf asOf) {
        TallyRow alone = row(claim);
        Map<String, @Nullable Object> key = new LinkedHashMap<>();
        key.put("metric", alone.metric());
        key.put("scope", alone.scope());
        key.put("subject", alone.subject() == null ? null : alone.subject().id());
        TallyGroup group = compared(List.of(new Row(key)), asOf).stream()
                .findFirst()
                .orElseGet(() -> TallyGroup.of(List.of(alone)).getFirst());
        TallyRow tally = group.tallies().stream()
                .filter(other -> other.id().equals(claim.id()))
                .findFirst()
                .orElse(alone);
        return new TallyRecord(claim.id(), tally, group, ClaimView.of(claim));
    }

    private List<TallyGroup> compared(Collection<Row> keys, AsOf asOf) {
        List<Map<String, @Nullable Object>> wanted =
                keys.stream().map(Tallies::key).distinct().toList();
        List<String> ids =
                reader.rows(ofGroups, Map.of("groups", wanted, "knownAt", KnownAt.end(asOf.knownAt()))).stream()
                        .map(row -> row.text("id"))
                        .toList();
        return TallyGroup.of(claims.byIds(ids, asOf.knownAt()).stream()
                .filter(claim -> claim.status() != ClaimStatus.WITHDRAWN)
                .map(Tallies::row)
                .toList());
    }

    private static List<TallyGroup> inOrderOf(List<Row> keys, List<TallyGroup> compared) {
        Map<Map<String, @Nullable Object>, TallyGroup> byKey = new LinkedHashMap<>();
        for (TallyGroup group : compared) {
            byKey.put(
                    key(
                            group.metric(),
                            group.scope(),
                            group.subject() == null ? null : group.subject().id()),
                    group);
        }
        return keys.stream()
                .map(row -> byKey.get(key(row)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<String, @Nullable Object> key(Row row) {
        return key(row.text("metric"), row.text("scope"), row.textOrNull("subject"));
    }

    private static Map<String, @Nullable Object> key(String metric, String scope, @Nullable String subject) {
        Map<String, @Nullable Object> key = new LinkedHashMap<>();
        key.put("metric", metric);
        key.put("scope", scope);
        key.put("subject", subject);
        return key;
    }

    private static Map<String, @Nullable Object> filtered(AsOf asOf, TallyFilters filters) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("metric", filters.metric());
        parameters.put("scope", filters.scope());
        parameters.put("claimant", filters.claimant());
        DateWindow window = DateWindow.of(filters.from(), filters.until());
        parameters.put("from", window.first());
        parameters.put("until", window.last());
        parameters.put("validAt", asOf.validAt());
        parameters.put("knownAt", KnownAt.end(asOf.knownAt()));
        return parameters;
    }

    private static TallyRow row(Claim claim) {
        Tally tally = (Tally) claim.assertion();
        Span valid = claim.valid();
        return new TallyRow(
                claim.id(),
                tally.metric(),
                tally.scope(),
                claim.subject(),
                tally.count(),
                valid.possibleFrom() == null || valid.possibleUntil() == null
                        ? null
                        : new PartialDate(valid.possibleFrom(), valid.possibleUntil()).toString(),
                valid,
                tally.claimedBy(),
                claim.status().word(),
                claim.note(),
                claim.citations().getFirst(),
                claim.lineages(),
                List.of());
    }
}
