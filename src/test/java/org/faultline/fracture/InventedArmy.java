package org.faultline.fracture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.Assertion;
import org.faultline.evidence.Assertion.Departure;
import org.faultline.evidence.Assertion.Marks;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.evidence.EvidenceBatch.CitationDraft;
import org.faultline.evidence.EvidenceBatch.ClaimDraft;
import org.faultline.evidence.EvidenceBatch.IdentityDraft;
import org.faultline.evidence.EvidenceBatch.PublicationDraft;
import org.faultline.evidence.EvidenceBatch.RecordDraft;
import org.faultline.evidence.EvidenceBatch.SourceDraft;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Builds an invented army in the ledger: units named by one old source, and reports of events in them. */
public final class InventedArmy {

    private final List<SourceDraft> sources = new ArrayList<>();
    private final List<RecordDraft> records = new ArrayList<>();
    private final List<ClaimDraft> claims = new ArrayList<>();
    private final List<IdentityDraft> identities = new ArrayList<>();
    private final List<PublicationDraft> publications = new ArrayList<>();

    /** An army without units. */
    public InventedArmy() {
        source("register", "Register", "2019");
    }

    /** Adds a source with a publisher of its own. */
    public InventedArmy source(String key, String publisher, @Nullable String published) {
        if (publications.stream().noneMatch(publication -> publication.key().equals(publisher))) {
            publications.add(new PublicationDraft(publisher, publisher, null, "news"));
        }
        PartialDate date = published == null ? null : PartialDate.parse(published);
        sources.add(new SourceDraft(key, publisher, key, null, null, date, "en", "article", null, null, null, false));
        return this;
    }

    /** Adds units of one type, {@code LIB 901} to {@code LIB 940}. */
    public InventedArmy units(String type, int from, int to) {
        for (int number = from; number <= to; number++) {
            unit(type + " " + number, type);
        }
        return this;
    }

    /** Adds one unit. */
    public InventedArmy unit(String key, String type) {
        records.add(new RecordDraft(RecordKind.UNIT, key, Map.of(), null));
        claim("register", new Naming(key, "official", "en", "Latn", type, null), unitId(key), null, Span.UNDATED, null);
        return this;
    }

    /** {@return the id of the unit with that key} */
    public static String unitId(String key) {
        return new RecordDraft(RecordKind.UNIT, key, Map.of(), null).id();
    }

    /** Adds what a source states of a unit. */
    public InventedArmy claim(String source, Assertion assertion, String unitKey) {
        claim(source, assertion, unitId(unitKey), null, Span.UNDATED, null);
        return this;
    }

    /** Adds a report of an event in a unit. */
    public InventedArmy report(
            String event, String kind, String unitKey, String day, CountRange count, boolean shared, String source) {
        records.add(new RecordDraft(RecordKind.DEFECTION, event, Map.of(), null));
        PartialDate date = PartialDate.parse(day);
        Span window = Span.within(date, date);
        claim(source, occurrence("asserts", kind, count), "defection-" + event, null, window, null);
        claim(
                source,
                new Departure(count, shared, unitKey),
                "defection-" + event,
                unitId(unitKey),
                window,
                "printed words of " + event);
        return this;
    }

    /** Adds a denial of an event. */
    public InventedArmy denial(String event, String kind, String source) {
        claim(
                source,
                occurrence("denies", kind, CountRange.UNKNOWN),
                "defection-" + event,
                null,
                Span.UNDATED,
                "a denial");
        return this;
    }

    /** Decides that two records are one. */
    public InventedArmy same(RecordKind kind, String foldedId, String intoId) {
        identities.add(new IdentityDraft(kind, foldedId, intoId, "same", 0.9, "tests", "invented"));
        return this;
    }

    /** {@return the batch to write} */
    public EvidenceBatch batch() {
        return new EvidenceBatch(publications, sources, records, claims, identities);
    }

    private static Occurrence occurrence(String stance, String kind, CountRange count) {
        return new Occurrence(
                stance,
                null,
                kind,
                "in our words",
                null,
                count,
                CountRange.UNKNOWN,
                CountRange.UNKNOWN,
                new Marks(null, null, "unknown", null, null, null));
    }

    private void claim(
            String source,
            Assertion assertion,
            String subject,
            @Nullable String object,
            Span window,
            @Nullable String quote) {
        claims.add(new ClaimDraft(
                assertion,
                subject,
                object,
                window,
                ClaimStatus.ACCEPTED,
                null,
                null,
                new CitationDraft(source, "para 1", "our words", quote),
                "tests"));
    }
}
