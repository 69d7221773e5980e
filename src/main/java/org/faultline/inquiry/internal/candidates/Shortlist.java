package org.faultline.inquiry.internal.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.faultline.evidence.Claim;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.Attested;
import org.faultline.inquiry.IncidentCandidates.Candidate;
import org.faultline.inquiry.IncidentCandidates.Ground;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.CommandAt;
import org.faultline.inquiry.internal.Entry;
import org.faultline.inquiry.internal.Geography;
import org.faultline.inquiry.internal.Presence;
import org.faultline.inquiry.internal.Window;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Truth;

/** Collects the grounds for each unit, and adds them up. The points are written down in {@code docs/candidates.md}. */
public final class Shortlist {

    private static final int HIGHEST = 100;
    private static final int OF_ITS_SOURCES = 10;
    private static final int AREA = 30;
    private static final int WIDE_AREA = 12;
    private static final int BASE = 30;
    private static final int OTHER_INCIDENT = 15;
    private static final int SUPERIOR = 10;
    private static final int SUBORDINATE = 12;
    private static final int CLASSIFICATION = 5;
    private static final Set<String> STATES = Set.of("state", "country");

    private final Chronicle chronicle;
    private final Scene scene;
    private final Geography geography;
    private final Map<String, List<Ground>> grounds = new LinkedHashMap<>();

    /** Prepares the answer for one incident. */
    public Shortlist(Chronicle chronicle, Scene scene) {
        this.chronicle = chronicle;
        this.scene = scene;
        this.geography = new Geography(chronicle);
    }

    /** {@return the candidates, the highest score first} */
    public List<Candidate> candidates() {
        named();
        sharingASource();
        Window window = scene.window();
        if (window != null) {
            if (!scene.places().isEmpty()) {
                units().forEach(unit -> presences(unit, window));
            }
            inherited(window);
        }
        classified();
        return grounds.entrySet().stream()
                .filter(entry -> !scene.asserted().contains(entry.getKey()))
                .map(entry -> candidate(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Candidate one) -> -one.score())
                        .thenComparing(one -> one.unit().name())
                        .thenComparing(one -> one.unit().id()))
                .toList();
    }

    private Candidate candidate(String id, List<Ground> found) {
        Entry entry = chronicle.entry(id).orElseThrow();
        // Of several grounds of one kind the weightiest counts: ten incidents nearby are not ten reasons.
        Map<String, Ground> best = new HashMap<>();
        found.forEach(ground ->
                best.merge(ground.basis(), ground, (one, other) -> other.points() > one.points() ? other : one));
        List<Ground> sorted = best.values().stream()
                .sorted(Comparator.comparingInt((Ground ground) -> -ground.points())
                        .thenComparing(Ground::basis))
                .toList();
        int score = Math.min(HIGHEST, sorted.stream().mapToInt(Ground::points).sum());
        return new Candidate(entry.ref(), entry.type(), true, score, sorted);
    }

    private List<RecordRef> units() {
        return chronicle.entries().stream()
                .map(Entry::ref)
                .filter(ref -> ref.kind() == RecordKind.UNIT && !chronicle.isPlaceholder(ref.id()))
                .toList();
    }

    private void add(String unit, Ground ground) {
        if (ground.points() > 0 && !chronicle.isPlaceholder(unit)) {
            grounds.computeIfAbsent(unit, any -> new ArrayList<>()).add(ground);
        }
    }

    private void named() {
        NamedUnits.in(chronicle, scene.texts()).forEach(found -> add(found.unit(), found.ground()));
    }

    /** Another statement of the very source is about the unit. */
    private void sharingASource() {
        for (Claim claim : chronicle.claims()) {
            RecordRef unit = claim.subject();
            if (unit != null
                    && unit.kind() == RecordKind.UNIT
                    && scene.isCitedBy(claim)
                    && !scene.reports().contains(claim)) {
                add(
                        unit.id(),
                        new Ground(
                                "same-source",
                                OF_ITS_SOURCES,
                                "A source of the incident states something else of it.",
                                claim.lineages(),
                                List.of(claim.id())));
            }
        }
    }

    private void presences(RecordRef unit, Window window) {
        for (Presence presence : Presence.of(chronicle, unit.id())) {
            if (presence.kind().equals("incident")
                    && presence.fact().object().id().equals(scene.incident().id())) {
                continue;
            }
            long apart = presence.daysFrom(window).orElse(Long.MAX_VALUE);
            Truth truth = presence.within(window);
            boolean near = apart <= scene.days();
            boolean assumed =
                    !presence.kind().equals("incident") && truth == Truth.ASSUMED && apart <= CommandAt.LAPSE_DAYS;
            if (near || assumed) {
                nearest(presence).ifPresent(place -> add(unit.id(), ground(presence, place, truth, apart)));
            }
        }
    }

    /** How a presence lies to the nearest place of the incident. */
    private record Nearness(RecordRef place, boolean contained, double kilometres) {}

    private Optional<Nearness> nearest(Presence presence) {
        String where = presence.where().id();
        return scene.places().stream()
                .flatMap(place -> {
                    boolean contained = geography.isWithin(place.id(), where) || geography.isWithin(where, place.id());
                    OptionalDouble far = geography.kilometres(place.id(), where);
                    return far.isPresent()
                            ? Stream.of(new Nearness(place, contained, far.getAsDouble()))
                            : Stream.empty();
                })
                .min(Comparator.comparingDouble(Nearness::kilometres))
                .filter(nearness -> !isCountry(presence.where()) && !isCountry(nearness.place()))
                .filter(nearness -> nearness.contained() || nearness.kilometres() <= scene.kilometres());
    }

    private boolean isCountry(RecordRef where) {
        return chronicle
                .entry(where.id())
                .map(Entry::level)
                .filter("country"::equals)
                .isPresent();
    }

    private Ground ground(Presence presence, Nearness nearness, Truth truth, long apart) {
        boolean wide = isWide(presence.where()) || isWide(nearness.place());
        double sure = truth == Truth.CERTAIN || truth == Truth.POSSIBLE ? 1 : apart <= scene.days() ? 0.8 : 0.4;
        double nigh = nearness.contained() ? 1 : 1 - 0.5 * nearness.kilometres() / Math.max(1, scene.kilometres());
        int most = switch (presence.kind()) {
            case "base" -> wide ? WIDE_AREA : BASE;
            case "incident" -> wide ? WIDE_AREA / 2 : OTHER_INCIDENT;
            default -> wide ? WIDE_AREA : AREA;
        };
        String basis = switch (presence.kind()) {
            case "base" -> "base";
            case "incident" -> "other-incident";
            default -> "area-of-operations";
        };
        String how = nearness.contained()
                ? (wide ? " (a wide area)" : "")
                : ", %,.0f km away".formatted(nearness.kilometres());
        return new Ground(
                basis,
                (int) Math.round(most * sure * nigh),
                "%s in %s%s, %s."
                        .formatted(
                                switch (presence.kind()) {
                                    case "base" -> "Based";
                                    case "incident" -> "Named for another incident";
                                    default -> "Area of operations";
                                },
                                presence.where().name(),
                                how,
                                apart == 0
                                        ? "attested for that time"
                                        : "attested " + apart + (apart == 1 ? " day" : " days") + " apart"
                                                + (truth == Truth.ASSUMED ? ", assumed to hold" : "")),
                presence.fact().lineages(),
                presence.fact().claimIds());
    }

    private boolean isWide(RecordRef where) {
        return chronicle
                .entry(where.id())
                .map(Entry::level)
                .filter(STATES::contains)
                .isPresent();
    }

    /** A superior takes on what its subordinates do; a unit below one that is named may be the one that was there. */
    private void inherited(Window window) {
        Set<String> direct = new HashSet<>(grounds.keySet());
        direct.addAll(scene.asserted());
        for (RecordRef unit : units()) {
            for (Attested above : CommandAt.superiors(chronicle, unit.id(), window)) {
                double sure = above.truth() == Truth.ASSUMED ? 0.5 : 1;
                if (direct.contains(unit.id())) {
                    add(
                            above.other().id(),
                            link(
                                    "superior",
                                    SUPERIOR * sure,
                                    "Over " + unit.name() + ", which " + why(unit.id()) + words(above),
                                    above));
                }
                if (isNamed(above.other().id())) {
                    add(
                            unit.id(),
                            link(
                                    "subordinate",
                                    SUBORDINATE * sure,
                                    "Under " + above.other().name() + ", which "
                                            + why(above.other().id()) + words(above),
                                    above));
                }
            }
        }
    }

    private static String words(Attested link) {
        return link.truth() == Truth.ASSUMED ? "; that it was so then is assumed." : ".";
    }

    private boolean isNamed(String unit) {
        return scene.asserted().contains(unit)
                || grounds.getOrDefault(unit, List.of()).stream()
                        .anyMatch(ground -> ground.basis().equals(NamedUnits.BASIS));
    }

    private String why(String unit) {
        if (scene.asserted().contains(unit)) {
            return "a source names for it";
        }
        return isNamed(unit) ? "a source of it names" : "is a candidate itself";
    }

    private static Ground link(String basis, double points, String reason, Attested link) {
        return new Ground(basis, (int) Math.round(points), reason, link.lineages(), link.claims());
    }

    /** What kind of unit the sources speak of, where they do not name it; it only adds to other grounds. */
    private void classified() {
        Set<String> types = NamedUnits.typesIn(scene.texts());
        grounds.forEach((unit, found) -> chronicle
                .entry(unit)
                .map(Entry::type)
                .filter(types::contains)
                .ifPresent(type -> found.add(new Ground(
                        "classification",
                        CLASSIFICATION,
                        "A source of the incident speaks of a unit of its type (" + type + ").",
                        List.of(),
                        List.of()))));
    }
}
