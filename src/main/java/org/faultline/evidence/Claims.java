package org.faultline.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faultline.evidence.internal.ClaimReading;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.web.AsOf;
import org.faultline.web.BadParameter;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads claims, as they are known now or were known at the end of a day (UTC). */
@Service
public final class Claims {

    private final GraphReader reader;
    private final Disclosure disclosure;
    private final NamedQuery touching;
    private final NamedQuery byId;
    private final NamedQuery list;
    private final NamedQuery history;

    Claims(GraphReader reader, Disclosure disclosure, NamedQueries queries) {
        this.reader = reader;
        this.disclosure = disclosure;
        this.touching = queries.get("evidence/claims-touching");
        this.byId = queries.get("evidence/claims-by-id");
        this.list = queries.get("evidence/list-claims");
        this.history = queries.get("evidence/claim-history");
    }

    /** {@return every claim about the records, whether as subject or object, withdrawn ones included} */
    public List<Claim> touching(Collection<String> recordIds, @Nullable LocalDate knownAt) {
        List<String> ids = List.copyOf(recordIds);
        return RestrictedText.withhold(ClaimReading.claims(reader.rows(touching, Map.of("ids", ids)), end(knownAt)));
    }

    /** {@return the claim with that id, if it was known then} */
    public Optional<Claim> byId(String id, @Nullable LocalDate knownAt) {
        return byIds(List.of(id), knownAt).stream().findFirst();
    }

    /** {@return those of the claims with the ids that were known then} */
    public List<Claim> byIds(Collection<String> ids, @Nullable LocalDate knownAt) {
        List<String> wanted = List.copyOf(ids);
        return RestrictedText.withhold(ClaimReading.claims(reader.rows(byId, Map.of("ids", wanted)), end(knownAt)));
    }

    /** {@return those of the claims with the ids that were known then and that the reader may see} */
    public List<ClaimView> shown(Collection<String> ids, @Nullable LocalDate knownAt) {
        return ids.isEmpty()
                ? List.of()
                : disclosure.of(byIds(ids, knownAt)).stream().map(ClaimView::of).toList();
    }

    /**
     * A page of claims that pass the filters; with {@code validAt} only those that say something of that day.
     *
     * @throws BadParameter when there is no such kind of claim
     */
    public Listing<ClaimView> list(ListingRequest request, AsOf asOf, ClaimFilters filters) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("kinds", kinds(filters.kind()));
        parameters.put(
                "status", filters.status() == null ? null : filters.status().word());
        parameters.put("source", filters.source());
        parameters.put("about", filters.about());
        parameters.put("validAt", asOf.validAt());
        parameters.put("knownAt", KnownAt.end(asOf.knownAt()));
        parameters.put("sort", request.sort());
        parameters.put("descending", request.descending());
        parameters.put("skip", request.offset());
        parameters.put("limit", request.fetch());
        List<Claim> found =
                RestrictedText.withhold(ClaimReading.inOrder(reader.rows(list, parameters), end(asOf.knownAt())));
        Listing<Claim> page = request.listing(found);
        return new Listing<>(disclosure.of(page.items()), page.next()).map(ClaimView::of);
    }

    /** {@return the claim with its history, if it was known then} */
    public Optional<ClaimRecord> find(String id, AsOf asOf) {
        return byId(id, asOf.knownAt())
                .flatMap(claim -> disclosure.of(List.of(claim)).stream().findFirst())
                .map(claim -> ClaimRecord.of(ClaimView.of(claim), history(id, asOf)));
    }

    private List<StatusChange> history(String id, AsOf asOf) {
        return reader.rows(history, Map.of("id", id, "knownAt", KnownAt.end(asOf.knownAt()))).stream()
                .map(StatusChange::of)
                .toList();
    }

    private static List<String> kinds(@Nullable String kind) {
        if (kind == null) {
            return ClaimKinds.ALL;
        }
        return List.of(ClaimKinds.ALL.stream()
                .filter(kind::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        "kind", "is not a kind of claim", "Use one of " + String.join(", ", ClaimKinds.ALL) + ".")));
    }

    private static Instant end(@Nullable LocalDate day) {
        return KnownAt.end(day).toInstant();
    }
}
