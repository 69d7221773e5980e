package org.faultline.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faultline.evidence.internal.ClaimReading;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads claims, as they are known now or were known at the end of a day (UTC). */
@Service
public final class Claims {

    private final GraphReader reader;
    private final NamedQuery touching;
    private final NamedQuery byId;
    private final NamedQuery page;

    Claims(GraphReader reader, NamedQueries queries) {
        this.reader = reader;
        this.touching = queries.get("evidence/claims-touching");
        this.byId = queries.get("evidence/claims-by-id");
        this.page = queries.get("evidence/claims-page");
    }

    /** {@return every claim about the records, whether as subject or object, withdrawn ones included} */
    public List<Claim> touching(Collection<String> recordIds, @Nullable LocalDate knownAt) {
        List<String> ids = List.copyOf(recordIds);
        return ClaimReading.claims(reader.rows(touching, Map.of("ids", ids)), endOf(knownAt));
    }

    /** {@return the claim with that id, if it was known then} */
    public Optional<Claim> byId(String id, @Nullable LocalDate knownAt) {
        return byIds(List.of(id), knownAt).stream().findFirst();
    }

    /** {@return those of the claims with the ids that were known then} */
    public List<Claim> byIds(Collection<String> ids, @Nullable LocalDate knownAt) {
        List<String> wanted = List.copyOf(ids);
        return ClaimReading.claims(reader.rows(byId, Map.of("ids", wanted)), endOf(knownAt));
    }

    /**
     * A page of claims, the newest first.
     *
     * @param kinds their kinds; all when empty
     * @param status their status; any when absent
     * @param sourceId the source that they rest on; any when absent
     * @param knownAt as known at the end of that day; now when absent
     * @param skip how many to pass over
     * @param limit how many at the most
     */
    public List<Claim> page(
            Collection<String> kinds,
            @Nullable ClaimStatus status,
            @Nullable String sourceId,
            @Nullable LocalDate knownAt,
            int skip,
            int limit) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("kinds", List.copyOf(kinds.isEmpty() ? ClaimKinds.ALL : kinds));
        parameters.put("status", status == null ? null : status.word());
        parameters.put("source", sourceId);
        parameters.put("knownAt", endOf(knownAt).atZone(ZoneOffset.UTC));
        parameters.put("skip", skip);
        parameters.put("limit", limit);
        return ClaimReading.inOrder(reader.rows(page, parameters), endOf(knownAt));
    }

    private static Instant endOf(@Nullable LocalDate day) {
        return day == null
                ? ClaimReading.NOW
                : day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
    }
}
