package org.faultline.fracture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.Assertion;
import org.faultline.evidence.Assertion.Departure;
import org.faultline.evidence.Assertion.Marks;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Assertion.Strength;
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

    /** Forty battalions and a division: eight with one event, LIB 901 with three, LIB 902 with a surrender. */
    public static InventedArmy ofFortyBattalions() {
        InventedArmy army =
                new InventedArmy().units("LIB", 901, 940).unit("LID 90", "LID").unit("Battalion 901", "BN?");
        for (int i = 0; i < 12; i++) {
            army.source("s" + i, "Paper " + i, "2022-0" + (1 + i % 5));
        }
        for (int i = 0; i < 8; i++) {
            army.report("single-" + i, "desertion", "LIB 92" + i, "2021-12", new CountRange(1, 2), false, "s" + i);
        }
        army.report("a", "desertion", "LIB 901", "2022-01-10", new CountRange(25, 25), false, "s0")
                .report("a2", "desertion", "Battalion 901", "2022-01-10", CountRange.UNKNOWN, false, "s1")
                .same(RecordKind.DEFECTION, "defection-a2", "defection-a")
                .same(RecordKind.UNIT, unitId("Battalion 901"), unitId("LIB 901"))
                .denial("a", "desertion", "s2")
                .report("b", "mutiny", "LIB 901", "2022-02", new CountRange(3, 5), false, "s6")
                .report("c", "defection", "LIB 901", "2022-05-01", new CountRange(9, 9), true, "s9")
                .report("d", "surrender", "LIB 902", "2022-03-01", new CountRange(80, 80), false, "s7")
                .report("e", "desertion", "LID 90", "2022-03-01", new CountRange(30, 30), false, "s8")
                .claim("s3", new Strength("actual", new CountRange(100, 120)), "LIB 903")
                .claim("s3", new Strength("establishment", new CountRange(700, 700)), "LIB 904");
        return army;
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
