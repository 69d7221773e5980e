package org.faultline.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.faultline.evidence.internal.ClaimReading;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gathers all that sources say about one record; the details of every kind of record are answered from it. */
@Service
public final class RecordFiles {

    private static final Set<String> NOT_OF_PLACEHOLDERS = Set.of("POSTED_TO", "ALLEGED_IN");

    private final Claims claims;
    private final Disclosure disclosure;
    private final EventTimes times;
    private final GraphReader reader;
    private final Clock clock;
    private final NamedQuery decisionsAbout;

    RecordFiles(
            Claims claims,
            Disclosure disclosure,
            EventTimes times,
            GraphReader reader,
            Clock clock,
            NamedQueries queries) {
        this.claims = claims;
        this.disclosure = disclosure;
        this.times = times;
        this.reader = reader;
        this.clock = clock;
        this.decisionsAbout = queries.get("evidence/decisions-about");
    }

    /**
     * {@return what sources say about the record}
     *
     * @param recordId id of a record that is not folded into another
     * @param asOf the two dates asked for
     */
    public RecordFile of(String recordId, AsOf asOf) {
        Disclosure.Disclosed disclosed = disclosure.disclosed(claims.touching(List.of(recordId), asOf.knownAt()));
        LocalDate on = on(asOf);
        return new RecordFile(
                recordId,
                on,
                asOf.validAt(),
                times.of(facts(disclosed), asOf.knownAt()).stream()
                        .map(fact -> FactView.of(fact, recordId, on))
                        .toList(),
                disclosed.claims().stream().map(ClaimView::of).toList(),
                disclosure.decisions(decisions(recordId)));
    }

    /** {@return the facts that the claims with these ids make, as far as they were known then and may be shown} */
    public List<Fact> facts(Collection<String> claimIds, AsOf asOf) {
        return claimIds.isEmpty()
                ? List.of()
                : times.of(facts(disclosure.disclosed(claims.byIds(claimIds, asOf.knownAt()))), asOf.knownAt());
    }

    /** {@return the day for which facts are judged: the one asked for, else today (UTC)} */
    public LocalDate on(AsOf asOf) {
        return asOf.validAtOr(today());
    }

    /** {@return today (UTC)} */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** An unknown link in a chain of command holds no postings and takes no part in incidents, whatever a claim says. */
    private static List<Fact> facts(Disclosure.Disclosed disclosed) {
        return Facts.of(disclosed.claims()).stream()
                .filter(fact -> !(NOT_OF_PLACEHOLDERS.contains(fact.relationship())
                        && (disclosed.placeholders().contains(fact.subject().id())
                                || disclosed
                                        .placeholders()
                                        .contains(fact.object().id()))))
                .toList();
    }

    private List<DecisionView> decisions(String recordId) {
        return reader.rows(decisionsAbout, Map.of("id", recordId)).stream()
                .map(RecordFiles::decision)
                .toList();
    }

    private static DecisionView decision(Row row) {
        Row decision = row.row("decision");
        return new DecisionView(
                decision.text("id"),
                decision.text("decision"),
                decision.text("state"),
                decision.text("rule"),
                decision.text("reason"),
                decision.decimalOrNull("confidence"),
                Objects.requireNonNull(ClaimReading.record(row.row("folded"))),
                Objects.requireNonNull(ClaimReading.record(row.row("into"))),
                decision.text("by"),
                Objects.requireNonNull(instant(decision, "at")),
                decision.textOrNull("changedBy"),
                instant(decision, "changedAt"),
                decision.textOrNull("changeNote"));
    }

    private static @Nullable Instant instant(Row row, String column) {
        ZonedDateTime value = row.instantOrNull(column);
        return value == null ? null : value.toInstant();
    }
}
