package org.faultline.inquiry.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faultline.evidence.Assertion;
import org.faultline.evidence.Assertion.Attribution;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Assertion.Posting;
import org.faultline.evidence.Assertion.Stationing;
import org.faultline.evidence.Assertion.Subordination;
import org.faultline.evidence.Citation;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.RecordRef;
import org.faultline.evidence.SourceRef;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;

/** Builds chronicles of invented units, people and incidents. Dates are written {@code from/until/asOf}, each part may be empty. */
final class InventedChronicle {

    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    InventedChronicle under(String unit, String superior, String dates) {
        return claim(new Subordination("command"), unit(unit), unit(superior), dates);
    }

    InventedChronicle posted(String person, String unit, String role, String dates) {
        return claim(new Posting("Major", role, null, null), ref(RecordKind.PERSON, person), unit(unit), dates);
    }

    InventedChronicle basedAt(String unit, String base, String dates) {
        return claim(new Stationing("site", null), unit(unit), ref(RecordKind.BASE, base), dates);
    }

    InventedChronicle incident(String incident, String dates) {
        Occurrence occurrence = new Occurrence(
                "asserts",
                null,
                "shelling",
                null,
                null,
                CountRange.UNKNOWN,
                CountRange.UNKNOWN,
                CountRange.UNKNOWN,
                null);
        return claim(occurrence, ref(RecordKind.INCIDENT, incident), ref(RecordKind.PLACE, "somewhere"), dates);
    }

    InventedChronicle alleged(String unit, String incident) {
        return claim(new Attribution("named", "alleged", null), unit(unit), ref(RecordKind.INCIDENT, incident), "");
    }

    InventedChronicle typed(String unit, String type) {
        RecordRef ref = unit(unit);
        entries.put(ref.id(), new Entry(ref, type, null, null, null, null, null));
        return this;
    }

    InventedChronicle within(String base, String other) {
        RecordRef ref = ref(RecordKind.BASE, base);
        String parent = ref(RecordKind.BASE, other).id();
        entries.put(ref.id(), new Entry(ref, null, null, null, parent, null, null));
        return this;
    }

    InventedChronicle placeholder(String unit) {
        return entry(unit(unit), "placeholder");
    }

    Chronicle chronicle() {
        return Chronicle.of(claims, entries.values());
    }

    static RecordRef unit(String key) {
        return ref(RecordKind.UNIT, key);
    }

    static RecordRef ref(RecordKind kind, String key) {
        return new RecordRef(kind, kind.prefix() + "-" + key, key);
    }

    private InventedChronicle claim(Assertion assertion, RecordRef subject, RecordRef object, String dates) {
        entries.putIfAbsent(subject.id(), new Entry(subject, null, null, null, null, null, null));
        entries.putIfAbsent(object.id(), new Entry(object, null, null, null, null, null, null));
        String id = "claim-%05d".formatted(claims.size());
        SourceRef source = new SourceRef(
                "src-" + id, "Invented", "Invented Paper", "2021", null, null, null, "lineage-" + id, false);
        claims.add(new Claim(
                id,
                assertion,
                subject,
                object,
                subject.id(),
                span(dates),
                ClaimStatus.ACCEPTED,
                null,
                null,
                Instant.parse("2024-01-01T00:00:00Z"),
                null,
                "tests",
                List.of(new Citation("cit-" + id, null, null, null, null, null, source))));
        return this;
    }

    private InventedChronicle entry(RecordRef ref, String standing) {
        entries.put(ref.id(), new Entry(ref, null, standing, null, null, null, null));
        return this;
    }

    private static Span span(String dates) {
        String[] parts = (dates + "///").split("/", -1);
        return Span.attested(
                date(parts[0]).orElse(null),
                date(parts[1]).orElse(null),
                date(parts[2]).orElse(null));
    }

    private static Optional<PartialDate> date(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }
}
