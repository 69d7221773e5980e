package org.faultline.inquiry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.faultline.evidence.Assertion.Attribution;
import org.faultline.evidence.Fact;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.CommandAt;
import org.faultline.inquiry.internal.KnownRecords;
import org.faultline.inquiry.internal.Window;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.RecordMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers who commanded: a unit on a day, and the units of an incident when it happened. */
@Service
public final class Command {

    private final KnownRecords records;

    Command(KnownRecords records) {
        this.records = records;
    }

    /**
     * {@return who commanded the unit and those above it on that day}
     *
     * @throws NoSuchRecord when there is no such unit
     * @throws RecordMoved when it was folded into another
     */
    public UnitCommand ofUnit(String id, LocalDate at, @Nullable LocalDate knownAt) {
        Chronicle chronicle = records.chronicle(knownAt);
        RecordRef unit = records.unit(chronicle, id);
        return new UnitCommand(at, CommandAt.of(chronicle, unit, Window.day(at)));
    }

    /**
     * {@return who commanded the units of the incident when it happened}
     *
     * @throws NoSuchRecord when there is no such incident
     * @throws RecordMoved when it was folded into another
     */
    public IncidentCommand ofIncident(String id, @Nullable LocalDate knownAt) {
        Chronicle chronicle = records.chronicle(knownAt);
        RecordRef incident = records.incident(chronicle, id);
        @Nullable Window window = chronicle.windowOf(id).orElse(null);
        List<Involved> units = chronicle.to(id, "ALLEGED_IN").stream()
                .filter(fact -> records.isUnit(fact.subject()))
                .sorted(Comparator.comparing((Fact fact) -> fact.subject().name())
                        .thenComparing(Fact::key))
                .map(fact -> involved(chronicle, fact, window))
                .toList();
        return new IncidentCommand(
                incident, window == null ? null : window.from(), window == null ? null : window.until(), units);
    }

    private static Involved involved(Chronicle chronicle, Fact fact, @Nullable Window window) {
        Attribution working = (Attribution) fact.working().assertion();
        return new Involved(
                fact.subject(),
                working.basis(),
                working.allegation(),
                fact.lineages(),
                fact.claimIds(),
                window == null ? null : CommandAt.of(chronicle, fact.subject(), window));
    }
}
