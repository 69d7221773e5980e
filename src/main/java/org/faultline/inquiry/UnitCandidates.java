package org.faultline.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.faultline.evidence.Assertion.Attribution;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Claim;
import org.faultline.evidence.Fact;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.IncidentCandidates.Asserted;
import org.faultline.inquiry.IncidentCandidates.Candidate;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.KnownRecords;
import org.faultline.inquiry.internal.Window;
import org.faultline.inquiry.internal.candidates.CitedTexts;
import org.faultline.inquiry.internal.candidates.Scene;
import org.faultline.inquiry.internal.candidates.Shortlist;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.RecordMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Infers which units could have been at an incident, and says why. */
@Service
public final class UnitCandidates {

    /** How many candidates are listed at the most. */
    public static final int MOST = 50;

    private final KnownRecords records;
    private final CitedTexts texts;

    UnitCandidates(KnownRecords records, CitedTexts texts) {
        this.records = records;
        this.texts = texts;
    }

    /**
     * {@return the units that could have been there}
     *
     * @param kilometres how near a base counts as near
     * @param days how many days before or after an attestation counts as near
     * @throws NoSuchRecord when there is no such incident
     * @throws RecordMoved when it was folded into another
     */
    public IncidentCandidates of(String id, int kilometres, int days, @Nullable LocalDate knownAt) {
        Chronicle chronicle = records.chronicle(knownAt);
        RecordRef incident = records.incident(chronicle, id);
        @Nullable Window window = chronicle.windowOf(id).orElse(null);
        List<Asserted> asserted = chronicle.to(id, "ALLEGED_IN").stream()
                .filter(fact -> records.isUnit(fact.subject()))
                .map(UnitCandidates::asserted)
                .toList();
        List<RecordRef> places = chronicle.from(id, "OCCURRED_IN").stream()
                .map(Fact::object)
                .distinct()
                .toList();
        List<Claim> reports = chronicle.about(id).stream()
                .filter(claim -> claim.assertion() instanceof Occurrence || claim.assertion() instanceof Attribution)
                .toList();
        Scene scene = new Scene(
                incident,
                places,
                window,
                kilometres,
                days,
                asserted.stream().map(one -> one.unit().id()).toList(),
                reports,
                texts.of(reports, knownAt));
        List<Candidate> candidates = new Shortlist(chronicle, scene).candidates();
        return new IncidentCandidates(
                incident,
                window == null ? null : window.from(),
                window == null ? null : window.until(),
                places,
                kilometres,
                days,
                asserted,
                candidates.stream().limit(MOST).toList(),
                candidates.size() > MOST,
                candidates.isEmpty() ? silence(places, window) : null);
    }

    private static String silence(List<RecordRef> places, @Nullable Window window) {
        if (places.isEmpty() || window == null) {
            return "No source says " + (places.isEmpty() ? "where" : "when")
                    + " it happened, and no text of its sources names another unit.";
        }
        return "No unit is attested near that place at that time, and no text of its sources names another unit.";
    }

    private static Asserted asserted(Fact fact) {
        Attribution working = (Attribution) fact.working().assertion();
        return new Asserted(fact.subject(), working.basis(), working.allegation(), fact.lineages(), fact.claimIds());
    }
}
