package org.faultline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.faultline.evidence.Assertion;
import org.faultline.evidence.Assertion.Departure;
import org.faultline.evidence.Assertion.Marks;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Assertion.Posting;
import org.faultline.evidence.Assertion.Subordination;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.evidence.EvidenceBatch.CitationDraft;
import org.faultline.evidence.EvidenceBatch.ClaimDraft;
import org.faultline.evidence.EvidenceBatch.PublicationDraft;
import org.faultline.evidence.EvidenceBatch.RecordDraft;
import org.faultline.evidence.EvidenceBatch.SourceDraft;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Invented evidence of about the shape of the real one: names, superiors, commanders, defections, a dozen claims a source. */
final class InventedArmy {

    private static final int CLAIMS_A_SOURCE = 12;
    private static final int PUBLICATIONS = 60;

    private final Random random;
    private final String mark;
    private final List<RecordDraft> records = new ArrayList<>();
    private final List<ClaimDraft> claims = new ArrayList<>();
    private int claimsWanted;

    private InventedArmy(long seed, String mark) {
        this.random = new Random(seed);
        this.mark = mark;
    }

    /** {@return a batch of so many claims; the mark keeps its keys apart from those of other batches} */
    static EvidenceBatch of(int claims, long seed, String mark) {
        InventedArmy army = new InventedArmy(seed, mark);
        army.claimsWanted = claims;
        army.fill();
        List<PublicationDraft> publications = new ArrayList<>();
        for (int i = 0; i < PUBLICATIONS; i++) {
            publications.add(new PublicationDraft(mark + "-pub-" + i, "Invented Times " + i, null, "news"));
        }
        List<SourceDraft> sources = new ArrayList<>();
        for (int i = 0; i <= claims / CLAIMS_A_SOURCE; i++) {
            sources.add(new SourceDraft(
                    mark + "-src-" + i,
                    mark + "-pub-" + i % PUBLICATIONS,
                    "Invented report " + i,
                    null,
                    null,
                    PartialDate.on(army.day(i)),
                    "en",
                    "article",
                    null,
                    null,
                    null,
                    false));
        }
        return new EvidenceBatch(publications, sources, army.records, army.claims, List.of());
    }

    private LocalDate day(int source) {
        return LocalDate.of(2021, 2, 1).plusDays(source % 1500);
    }

    private void fill() {
        int units = Math.max(10, claimsWanted / 12);
        for (int i = 0; i < units; i++) {
            String unit = record(RecordKind.UNIT, "LIB " + i);
            claim(new Naming("Battalion " + i, "official", "en", "Latn", "LIB", "" + i), unit, null, Span.UNDATED);
            claim(new Subordination("command"), unit, id(RecordKind.UNIT, "LIB " + i / 10), since(i));
            String person = record(RecordKind.PERSON, "person " + i);
            claim(new Naming("Invented Name " + i, "official", "en", "Latn", null, null), person, null, Span.UNDATED);
            claim(new Posting("Lieutenant Colonel", "Commander", null, null), person, unit, since(i));
        }
        for (int i = 0; claims.size() < claimsWanted; i++) {
            String unit = id(RecordKind.UNIT, "LIB " + random.nextInt(units));
            String event = record(RecordKind.DEFECTION, "event " + i);
            CountRange count = new CountRange(1 + random.nextInt(30), null);
            for (int report = 0; report < 2; report++) {
                claim(occurrence(count, i + " " + report), event, null, since(i));
                claim(new Departure(count, false, "LIB"), event, unit, since(i));
            }
        }
    }

    private String record(RecordKind kind, String key) {
        RecordDraft draft = new RecordDraft(kind, mark + " " + key, Map.of("standing", "known"), null);
        records.add(draft);
        return draft.id();
    }

    private String id(RecordKind kind, String key) {
        return new RecordDraft(kind, mark + " " + key, Map.of(), null).id();
    }

    private Span since(int i) {
        return Span.attested(PartialDate.on(day(i)), null, PartialDate.on(day(i).plusDays(30)));
    }

    private static Occurrence occurrence(CountRange count, String mark) {
        return new Occurrence(
                "asserts",
                null,
                "desertion",
                "So many left, says report " + mark,
                "near a town",
                count,
                CountRange.UNKNOWN,
                CountRange.UNKNOWN,
                new Marks("Sergeant", "privates and sergeants", "yes", "rifles", "an armed group", null));
    }

    private void claim(Assertion assertion, String subject, @Nullable String object, Span valid) {
        int number = claims.size();
        claims.add(new ClaimDraft(
                assertion,
                subject,
                object,
                valid,
                ClaimStatus.ACCEPTED,
                null,
                null,
                new CitationDraft(
                        mark + "-src-" + number / CLAIMS_A_SOURCE, "para " + number % 9, "What it says, " + number, null),
                "bench"));
    }
}
