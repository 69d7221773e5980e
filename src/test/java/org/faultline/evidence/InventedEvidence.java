package org.faultline.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.Assertion.Attribution;
import org.faultline.evidence.Assertion.Departure;
import org.faultline.evidence.Assertion.Marks;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Assertion.Posting;
import org.faultline.evidence.Assertion.Stationing;
import org.faultline.evidence.Assertion.Strength;
import org.faultline.evidence.Assertion.Subordination;
import org.faultline.evidence.Assertion.Tally;
import org.faultline.evidence.EvidenceBatch.CitationDraft;
import org.faultline.evidence.EvidenceBatch.ClaimDraft;
import org.faultline.evidence.EvidenceBatch.IdentityDraft;
import org.faultline.evidence.EvidenceBatch.PublicationDraft;
import org.faultline.evidence.EvidenceBatch.RecordDraft;
import org.faultline.evidence.EvidenceBatch.SourceDraft;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Ids;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * A batch of invented evidence, written the way a test wants to read it. Dates are texts: {@code from/until/asOf}, each part
 * possibly empty, as in {@code "2020-03//2021"}; an empty text is no date at all. Every claim cites the source named last.
 */
public final class InventedEvidence {

    private final Map<String, SourceDraft> sources = new LinkedHashMap<>();
    private final List<PublicationDraft> publications = new ArrayList<>();
    private final List<RecordDraft> records = new ArrayList<>();
    private final List<ClaimDraft> claims = new ArrayList<>();
    private final List<IdentityDraft> identities = new ArrayList<>();
    private String source = "";
    private ClaimStatus status = ClaimStatus.ACCEPTED;
    private @Nullable CitationDraft cited;

    /** {@return the id of a unit with that key} */
    public static String unitId(String key) {
        return Ids.record(RecordKind.UNIT, key);
    }

    /** Names the source of what follows; each has a publication of its own, and so is a lineage of its own. */
    public InventedEvidence source(String key, String published) {
        return source(key, key, published, false);
    }

    /** A source of a publisher that may have others, perhaps one whose words are for the administrator only. */
    public InventedEvidence source(String key, String publisher, String published, boolean restricted) {
        source = key;
        if (!sources.containsKey(key)) {
            publications.add(new PublicationDraft(publisher + "-paper", "The " + publisher + " Paper", null, "news"));
            sources.put(
                    key,
                    new SourceDraft(
                            key,
                            publisher + "-paper",
                            "What " + key + " reports",
                            null,
                            "https://example.org/" + key,
                            PartialDate.parse(published),
                            "en",
                            "article",
                            null,
                            null,
                            null,
                            restricted));
        }
        return this;
    }

    /** Where the next claim is stated, and in which printed words. */
    public InventedEvidence cited(String locator, @Nullable String quote) {
        cited = new CitationDraft(source, locator, "A passage told in our words.", quote);
        return this;
    }

    /** A record of which nothing is claimed yet. */
    public InventedEvidence record(RecordKind kind, String key) {
        records.add(new RecordDraft(kind, key, Map.of(), null));
        return this;
    }

    /** A total of the whole force that somebody gives. */
    public InventedEvidence tally(String metric, @Nullable Integer min, @Nullable Integer max, String asOf, String by) {
        return claim(new Tally(metric, "national", new CountRange(min, max), by), null, null, "//" + asOf);
    }

    /** Gives the claims that follow that status. */
    public InventedEvidence status(ClaimStatus next) {
        status = next;
        return this;
    }

    /** A unit and what the source calls it. */
    public InventedEvidence unit(String key, String type, @Nullable String number, String name) {
        return unit(key, type, number, name, "known");
    }

    /** A unit with that standing. */
    public InventedEvidence unit(String key, String type, @Nullable String number, String name, String standing) {
        records.add(new RecordDraft(RecordKind.UNIT, key, Map.of("standing", standing), null));
        return claim(new Naming(name, "official", "en", "Latn", type, number), unitId(key), null, "");
    }

    /** Another name of a unit. */
    public InventedEvidence name(String unitKey, String name, String script) {
        String language = script.equals("Mymr") ? "my" : "en";
        return claim(new Naming(name, "designation", language, script, null, null), unitId(unitKey), null, "");
    }

    /** The official Burmese name of a unit. */
    public InventedEvidence burmeseName(String unitKey, String name) {
        return claim(new Naming(name, "official", "my", "Mymr", null, null), unitId(unitKey), null, "");
    }

    /** A person; without a standing nobody may know of the record. */
    public InventedEvidence person(String key, String name, @Nullable String standing) {
        Map<String, @Nullable Object> reference = new LinkedHashMap<>();
        reference.put("standing", standing);
        records.add(new RecordDraft(RecordKind.PERSON, key, reference, null));
        return claim(new Naming(name, "official", "en", "Latn", null, null), "person-" + key, null, "");
    }

    /** A place within another. */
    public InventedEvidence place(String key, String name, String level, @Nullable String parentKey) {
        records.add(new RecordDraft(
                RecordKind.PLACE,
                key,
                Map.of("name", name, "displayName", name, "level", level),
                parentKey == null ? null : "place-" + parentKey));
        return this;
    }

    /** A base in a place. */
    public InventedEvidence base(String key, String name, String placeKey) {
        records.add(new RecordDraft(RecordKind.BASE, key, Map.of(), "place-" + placeKey));
        return claim(new Naming(name, "official", "en", "Latn", null, null), "base-" + key, null, "");
    }

    /** A unit is under another. */
    public InventedEvidence under(String unitKey, String superiorKey, String dates) {
        return claim(new Subordination("command"), unitId(unitKey), unitId(superiorKey), dates);
    }

    /** A unit is based at a base or place, by its id. */
    public InventedEvidence basedAt(String unitKey, String whereId, String dates) {
        return claim(new Stationing("site", null), unitId(unitKey), whereId, dates);
    }

    /** A unit operates in a place. */
    public InventedEvidence operatesIn(String unitKey, String placeKey, String dates) {
        return claim(new Stationing("area-of-operations", null), unitId(unitKey), "place-" + placeKey, dates);
    }

    /** A person holds a post in a unit. */
    public InventedEvidence posting(String personKey, String unitKey, String rank, String role, String dates) {
        return claim(new Posting(rank, role, null, null), "person-" + personKey, unitId(unitKey), dates);
    }

    /** A unit has so many people. */
    public InventedEvidence strength(String unitKey, int count, String dates) {
        return claim(new Strength("actual", new CountRange(count, count)), unitId(unitKey), null, dates);
    }

    /** An incident in a place on a day. */
    public InventedEvidence incident(String key, String placeKey, String day) {
        records.add(new RecordDraft(RecordKind.INCIDENT, key, Map.of(), null));
        Occurrence occurrence = new Occurrence(
                "asserts",
                null,
                "shelling",
                "Shelling, told as " + key,
                "near " + placeKey,
                CountRange.UNKNOWN,
                new CountRange(1, 3),
                CountRange.UNKNOWN,
                null);
        return claim(occurrence, "incident-" + key, "place-" + placeKey, day + "/" + day + "/");
    }

    /** A unit is said to have had a part in an incident on that day. */
    public InventedEvidence alleged(String unitKey, String incidentKey, String day) {
        return claim(
                new Attribution("named", "alleged", null),
                unitId(unitKey),
                "incident-" + incidentKey,
                day + "/" + day + "/");
    }

    /** So many people left a unit on a day, in a place as the source prints it. */
    public InventedEvidence defection(
            String key, String unitKey, @Nullable String placeKey, String printedPlace, int count, String day) {
        records.add(new RecordDraft(RecordKind.DEFECTION, key, Map.of(), null));
        CountRange range = new CountRange(count, count);
        Occurrence occurrence = new Occurrence(
                "asserts",
                null,
                "desertion",
                count + " left, told as " + key,
                printedPlace,
                range,
                CountRange.UNKNOWN,
                CountRange.UNKNOWN,
                new Marks(null, null, "yes", null, null, null));
        claim(occurrence, "defection-" + key, placeKey == null ? null : "place-" + placeKey, day + "/" + day + "/");
        return claim(new Departure(range, false, unitKey), "defection-" + key, unitId(unitKey), day + "/" + day + "/");
    }

    /** One record is folded into another, or may be: {@code same}, {@code possible}, {@code different}. */
    public InventedEvidence identity(RecordKind kind, String foldedId, String intoId, String decision) {
        identities.add(new IdentityDraft(kind, foldedId, intoId, decision, 0.9, "invented-rule", "invented reason"));
        return this;
    }

    /** A claim of any kind. */
    public InventedEvidence claim(
            Assertion assertion, @Nullable String subjectId, @Nullable String objectId, String dates) {
        claims.add(new ClaimDraft(
                assertion,
                subjectId,
                objectId,
                span(dates),
                status,
                null,
                status == ClaimStatus.ACCEPTED ? null : "invented doubt",
                cited == null
                        ? new CitationDraft(source, "para " + (claims.size() + 1), "A passage told in our words.", null)
                        : cited,
                "tests"));
        cited = null;
        return this;
    }

    /** {@return the batch} */
    public EvidenceBatch batch() {
        return new EvidenceBatch(publications, List.copyOf(sources.values()), records, claims, identities);
    }

    private static Span span(String dates) {
        String[] parts = (dates + "///").split("/", -1);
        return Span.attested(date(parts[0]), date(parts[1]), date(parts[2]));
    }

    private static @Nullable PartialDate date(String text) {
        return text.isBlank() ? null : PartialDate.parse(text);
    }
}
