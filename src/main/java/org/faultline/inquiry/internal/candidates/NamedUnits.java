package org.faultline.inquiry.internal.candidates;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.IncidentCandidates.Ground;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.Entry;
import org.faultline.kernel.RecordKind;
import org.faultline.language.Designation;
import org.faultline.language.Designations;
import org.faultline.language.UnitType;

/** Finds the units that the texts of an incident's sources name, in any spelling and either script. */
final class NamedUnits {

    static final String BASIS = "named-in-source";

    private static final int IN_A_PASSAGE = 40;
    private static final int IN_A_TEXT = 30;
    private static final Map<String, String> KINDS = Map.of(
            "light infantry", "LIB",
            "infantry battalion", "IB",
            "artillery", "ARTY",
            "border guard force", "BGF",
            "tactical operations command", "TOC",
            "ခြေမြန်တပ်ရင်း", "LIB",
            "ခြေလျင်တပ်ရင်း", "IB",
            "အမြောက်", "ARTY");

    /** Reading the names of all units anew for each incident would take a second for thousands of units. */
    private static final Cache<Chronicle, Map<String, Set<String>>> KNOWN =
            Caffeine.newBuilder().weakKeys().build();

    private NamedUnits() {}

    /**
     * A unit that a text names.
     *
     * @param unit its id
     * @param ground the ground
     */
    record Found(String unit, Ground ground) {}

    /** {@return the units that the texts name, once for each text} */
    static List<Found> in(Chronicle chronicle, List<CitedTexts.Text> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> known = KNOWN.get(chronicle, NamedUnits::byDesignation);
        List<Found> all = new ArrayList<>();
        for (CitedTexts.Text text : texts) {
            Map<String, Designation> named = new LinkedHashMap<>();
            Designations.parse(text.words()).stream()
                    .filter(Designation::isMyanmar)
                    .forEach(unit -> named.putIfAbsent(unit.canonical(), unit));
            named.forEach((canonical, designation) -> {
                Set<String> units = known.getOrDefault(canonical, Set.of());
                units.forEach(unit -> all.add(new Found(unit, ground(text, designation, units.size()))));
            });
        }
        return all;
    }

    private static Ground ground(CitedTexts.Text text, Designation designation, int canMean) {
        int points = (text.whole() ? IN_A_TEXT : IN_A_PASSAGE) / canMean;
        String where = text.whole() ? "The text of “" : "The cited passage of “";
        String several = canMean == 1 ? "" : ", which can mean " + canMean + " recorded units";
        return new Ground(
                BASIS,
                points,
                where + text.title() + "” names it (“" + designation.text().strip() + "”" + several
                        + "); that it was there is not said.",
                List.of(text.lineage()),
                text.claims());
    }

    /** Every designation under which a unit is known, in its one spelling, and the units that have it. */
    private static Map<String, Set<String>> byDesignation(Chronicle chronicle) {
        Map<String, Set<String>> known = new HashMap<>();
        for (Entry entry : chronicle.entries()) {
            if (entry.ref().kind() == RecordKind.UNIT) {
                put(known, entry.ref().name(), entry.ref().id());
            }
        }
        for (Claim claim : chronicle.claims()) {
            RecordRef subject = claim.subject();
            if (subject != null
                    && subject.kind() == RecordKind.UNIT
                    && claim.status() == ClaimStatus.ACCEPTED
                    && claim.assertion() instanceof Naming naming) {
                put(known, naming.name(), subject.id());
            }
        }
        return known;
    }

    private static void put(Map<String, Set<String>> known, String name, String unit) {
        Designations.parseName(name)
                .map(Designation::canonical)
                .ifPresent(canonical ->
                        known.computeIfAbsent(canonical, any -> new HashSet<>()).add(unit));
    }

    /** {@return the types of units of which the texts speak, named or not} */
    static Set<String> typesIn(List<CitedTexts.Text> texts) {
        Set<String> types = new HashSet<>();
        for (CitedTexts.Text text : texts) {
            String plain = text.words().toLowerCase(Locale.ROOT);
            KINDS.forEach((words, type) -> {
                if (plain.contains(words)) {
                    types.add(type);
                }
            });
            UnitType.all().stream()
                    .filter(type -> plain.contains(type.name().toLowerCase(Locale.ROOT)))
                    .forEach(type -> types.add(type.code()));
        }
        return types;
    }
}
