package org.faultline.evidence.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.faultline.evidence.Assertion.Marks;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.RecordRef;
import org.faultline.evidence.WorkingAnswer;
import org.faultline.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

/** What the accepted claims about a record put onto the record itself. */
final class RecordDetails {

    private static final Comparator<Claim> LONGEST_NAME_FIRST = Comparator.comparingInt(
                    (Claim claim) -> -naming(claim).name().length())
            .thenComparing(claim -> naming(claim).name());

    /** What an event that nobody asserts any more must lose. */
    private static final List<String> OF_EVENTS = List.of(
            "type",
            "summary",
            "possibleFrom",
            "certainFrom",
            "certainUntil",
            "possibleUntil",
            "started",
            "ended",
            "placeId",
            "placeAsReported",
            "reports",
            "lineages",
            "denied",
            "killedMin",
            "killedMax",
            "injuredMin",
            "injuredMax",
            "countMin",
            "countMax",
            "weapons",
            "rankHighest",
            "receivingParty");

    private RecordDetails() {}

    /**
     * {@return the properties, with null for one that has to go}
     *
     * @param key the record's key
     * @param claims the claims whose subject it is
     */
    static Map<String, @Nullable Object> of(RecordKind kind, String id, String key, Collection<Claim> claims) {
        List<Claim> accepted = claims.stream()
                .filter(claim -> claim.status() == ClaimStatus.ACCEPTED)
                .toList();
        return switch (kind) {
            case UNIT -> unit(id, key, namings(accepted));
            case PERSON -> named(id, key, namings(accepted), LONGEST_NAME_FIRST);
            case BASE -> named(id, key, namings(accepted), WorkingAnswer.BEST_FIRST);
            case INCIDENT, DEFECTION -> event(kind, key, accepted);
            case PLACE -> Map.of();
        };
    }

    private static List<Claim> namings(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.assertion() instanceof Naming)
                .toList();
    }

    private static Naming naming(Claim claim) {
        return (Naming) claim.assertion();
    }

    private static Map<String, @Nullable Object> unit(String id, String key, List<Claim> namings) {
        Map<String, @Nullable Object> p = new LinkedHashMap<>();
        List<Claim> own = own(id, namings);
        Optional<Naming> typed = first(own, naming -> naming.unitType() != null);
        p.put("displayName", key);
        p.put("designation", key);
        p.put("type", typed.map(Naming::unitType).orElse(null));
        p.put("number", typed.map(Naming::unitNumber).orElse(null));
        p.put("name", first(own, naming -> is(naming, "Latn")).map(Naming::name).orElse(key));
        p.put(
                "nameMy",
                first(own, naming -> is(naming, "Mymr")).map(Naming::name).orElse(null));
        p.put("names", names(namings));
        return p;
    }

    private static Map<String, @Nullable Object> named(
            String id, String key, List<Claim> namings, Comparator<Claim> order) {
        Map<String, @Nullable Object> p = new LinkedHashMap<>();
        String name = own(id, namings).stream()
                .filter(claim -> !"alias".equals(naming(claim).nameKind()))
                .min(order)
                .map(claim -> naming(claim).name())
                .orElse(key);
        p.put("displayName", name);
        p.put("name", name);
        p.put("names", names(namings));
        return p;
    }

    /** A folded record's names are kept, but the surviving one goes by its own. */
    private static List<Claim> own(String id, List<Claim> namings) {
        List<Claim> own = namings.stream()
                .filter(claim -> id.equals(claim.subjectAsKeyed()))
                .toList();
        return own.isEmpty() ? namings : own;
    }

    private static boolean is(Naming naming, String script) {
        return "official".equals(naming.nameKind()) && script.equals(naming.script());
    }

    private static Optional<Naming> first(List<Claim> namings, Predicate<Naming> condition) {
        return namings.stream()
                .filter(claim -> condition.test(naming(claim)))
                .min(WorkingAnswer.BEST_FIRST)
                .map(RecordDetails::naming);
    }

    private static List<String> names(List<Claim> namings) {
        return namings.stream()
                .map(claim -> naming(claim).name())
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, @Nullable Object> event(RecordKind kind, String key, List<Claim> claims) {
        List<Claim> reports = claims.stream()
                .filter(claim -> claim.assertion() instanceof Occurrence occurrence && occurrence.asserts())
                .toList();
        Claim working = WorkingAnswer.of(reports).orElse(null);
        Map<String, @Nullable Object> p = new LinkedHashMap<>();
        if (working == null) {
            OF_EVENTS.forEach(name -> p.put(name, null));
            p.put("displayName", key);
            return p;
        }
        Occurrence occurrence = (Occurrence) working.assertion();
        p.put("displayName", occurrence.summary() == null ? occurrence.type() + " " + key : occurrence.summary());
        p.put("type", occurrence.type());
        p.put("summary", occurrence.summary());
        ClaimProperties.put(p, working.valid());
        RecordRef place = working.object();
        p.put("placeId", place == null ? null : place.id());
        p.put("placeAsReported", occurrence.placeAsReported());
        p.put("reports", reports.size());
        p.put("lineages", (int) lineages(reports));
        p.put("denied", claims.stream().anyMatch(RecordDetails::denies));
        if (kind == RecordKind.INCIDENT) {
            ClaimProperties.put(p, "killed", occurrence.killed());
            ClaimProperties.put(p, "injured", occurrence.injured());
        } else {
            ClaimProperties.put(p, "count", occurrence.count());
            Marks marks = occurrence.departure();
            p.put("weapons", marks == null ? null : marks.weapons());
            p.put("rankHighest", marks == null ? null : marks.rankHighest());
            p.put("receivingParty", marks == null ? null : marks.receivingParty());
        }
        return p;
    }

    private static long lineages(List<Claim> reports) {
        return reports.stream()
                .flatMap(claim -> claim.lineages().stream())
                .distinct()
                .count();
    }

    private static boolean denies(Claim claim) {
        return claim.assertion() instanceof Occurrence occurrence && !occurrence.asserts();
    }
}
