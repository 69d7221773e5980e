package org.faultline.fracture.internal.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faultline.fracture.internal.known.Observations.Link;
import org.faultline.fracture.internal.known.Observations.Place;
import org.faultline.fracture.internal.model.Tables.Command;
import org.faultline.fracture.internal.model.Tables.Posting;
import org.faultline.kernel.Span;
import org.faultline.kernel.Timeline;
import org.faultline.kernel.Truth;
import org.jspecify.annotations.Nullable;

/** Superiors, stations and commanders of units, as known by a date. */
public final class Whereabouts {

    /** An area of operations is where a unit was seen; it is not taken to have stayed there for longer than this. */
    private static final int SEEN_DAYS = 90;

    private final LocalDate asOf;
    private final Map<String, List<Link>> superiors = new HashMap<>();
    private final Map<String, List<Link>> stations = new HashMap<>();
    private final List<Link> commands;
    private final Map<String, Place> places = new HashMap<>();

    Whereabouts(Observations all, LocalDate asOf) {
        this.asOf = asOf;
        index(all.superiors(), superiors);
        index(all.stations(), stations);
        this.commands = all.commands().stream().filter(this::isKnown).toList();
        all.places().forEach(place -> places.put(place.id(), place));
    }

    private boolean isKnown(Link link) {
        return !link.knownFrom().isAfter(asOf);
    }

    private void index(List<Link> links, Map<String, List<Link>> byUnit) {
        links.stream()
                .filter(this::isKnown)
                .forEach(link -> byUnit.computeIfAbsent(link.unitId(), id -> new ArrayList<>())
                        .add(link));
    }

    /**
     * A superior on the date.
     *
     * @param unitId the superior
     * @param truth how sure it is that it held on the date
     */
    public record Superior(String unitId, Truth truth) {}

    /** {@return the superior that a unit most surely had on the date; of several the one attested last} */
    public Optional<Superior> superior(String unitId) {
        Map<String, List<Link>> byOther = new HashMap<>();
        for (Link link : superiors.getOrDefault(unitId, List.of())) {
            if (!link.relation().equals("class") && !link.otherId().equals(unitId)) {
                byOther.computeIfAbsent(link.otherId(), id -> new ArrayList<>()).add(link);
            }
        }
        return byOther.entrySet().stream()
                .map(entry -> new Candidate(
                        entry.getKey(),
                        Timeline.of(entry.getValue().stream().map(Link::span).toList())
                                .answerOn(asOf),
                        entry.getValue().stream()
                                .anyMatch(link -> link.relation().equals("command")),
                        entry.getValue().stream()
                                .map(Whereabouts::lastAttested)
                                .max(Comparator.naturalOrder())
                                .orElse(LocalDate.MIN)))
                .filter(candidate -> candidate.truth() != Truth.NO)
                .min(Candidate.BEST_FIRST)
                .map(candidate -> new Superior(candidate.unitId(), candidate.truth()));
    }

    private record Candidate(String unitId, Truth truth, boolean command, LocalDate attested) {

        private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::truth)
                .thenComparing(candidate -> !candidate.command())
                .thenComparing(Candidate::attested, Comparator.reverseOrder())
                .thenComparing(Candidate::unitId);
    }

    private static LocalDate lastAttested(Link link) {
        Span span = link.span();
        return span.certainUntil() != null ? span.certainUntil() : link.knownFrom();
    }

    /** {@return where a unit was, place by place; an open end means that nothing says that it left} */
    List<Posting> postings(String unitId) {
        List<Posting> postings = new ArrayList<>();
        for (Link link : stations.getOrDefault(unitId, List.of())) {
            Span span = link.span();
            LocalDate from = span.certainFrom() != null ? span.certainFrom() : span.possibleFrom();
            LocalDate until = span.ended() ? span.possibleUntil() : null;
            if (until == null && link.relation().equals("area-of-operations")) {
                LocalDate seen = span.certainUntil() != null ? span.certainUntil() : from;
                until = seen == null ? null : seen.plusDays(SEEN_DAYS);
                if (seen == null) {
                    continue;
                }
            }
            if (from == null || until == null || !until.isBefore(from)) {
                postings.add(new Posting(unitId, link.otherId(), from, until));
            }
        }
        return postings.stream()
                .distinct()
                .sorted(Comparator.comparing(Posting::siteId)
                        .thenComparing(Posting::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Posting::until, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    /** {@return the region of a unit's base, else of where it was seen; absent when neither is known} */
    public @Nullable Place homeRegion(String unitId) {
        return stations.getOrDefault(unitId, List.of()).stream()
                .filter(link -> regionOf(link.otherId()) != null)
                .min(Comparator.comparing((Link link) -> !link.relation().equals("site"))
                        .thenComparing(Whereabouts::lastAttested, Comparator.reverseOrder())
                        .thenComparing(Link::otherId))
                .map(link -> places.get(link.otherId()))
                .orElse(null);
    }

    private @Nullable String regionOf(String siteId) {
        Place place = places.get(siteId);
        return place == null ? null : place.regionId();
    }

    /** {@return who commanded which unit; people are numbered, never named} */
    List<Command> commands() {
        Map<String, String> numbers = new HashMap<>();
        return commands.stream()
                .sorted(Comparator.comparing(Link::unitId).thenComparing(Link::otherId))
                .map(link -> new Command(
                        numbers.computeIfAbsent(link.otherId(), id -> "commander-" + (numbers.size() + 1)),
                        link.unitId(),
                        link.span().certainFrom() != null
                                ? link.span().certainFrom()
                                : link.span().possibleFrom(),
                        link.span().ended() ? link.span().possibleUntil() : null))
                .distinct()
                .toList();
    }
}
