package org.faultline.identity.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faultline.evidence.NameWords;
import org.faultline.identity.ReconcileMatch;
import org.faultline.identity.ReconcileMatch.Feature;
import org.faultline.identity.ReconcileProperty;
import org.faultline.identity.ReconcileQuery;
import org.faultline.identity.internal.PersonSeen.PostSeen;
import org.faultline.language.Designation;
import org.faultline.language.Designations;
import org.faultline.language.NameComparison.Decision;
import org.faultline.language.NameIndex;
import org.faultline.language.Rank;
import org.faultline.language.Ranks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the people with a public standing whom a row may mean, by the sound of their names, and weighs unit and rank. Whoever is sealed is
 * never found, by anybody: reconciliation serves tables that leave this machine.
 */
@Component
public final class PersonMatcher {

    private static final int MOST_NAMES = 200;
    private static final double UNIT_WEIGHT = 25;
    private static final double RANK_WEIGHT = 10;
    private static final int FEW_GRADES = 3;
    private static final int MOST_POSTS = 2;

    private final KnownPeople people;

    PersonMatcher(KnownPeople people) {
        this.people = people;
    }

    private record Weighed(ReconcileMatch match, boolean sure) {}

    /** {@return the people whom a row may mean, the likeliest first} */
    public List<ReconcileMatch> find(ReconcileQuery query) {
        KnownPeople.State known = people.now();
        Map<String, Weighed> best = new LinkedHashMap<>();
        for (NameIndex.Found found : known.index().find(query.text(), MOST_NAMES)) {
            PersonSeen person = known.owners().get(found.index());
            Weighed weighed = weigh(person, found, query);
            best.merge(
                    person.id(),
                    weighed,
                    (one, other) -> other.match().score() > one.match().score() ? other : one);
        }
        long sure = best.values().stream().filter(Weighed::sure).count();
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Weighed one) -> -one.match().score())
                        .thenComparing(one -> one.match().name())
                        .thenComparing(one -> one.match().id()))
                .limit(query.limit())
                .map(one -> one.match().taken(sure == 1 && one.sure()))
                .toList();
    }

    private static Weighed weigh(PersonSeen person, NameIndex.Found found, ReconcileQuery query) {
        List<Feature> features = new ArrayList<>();
        double name = Math.round(found.comparison().score() * 1000) / 10.0;
        features.add(new Feature("name", name));
        Boolean unit = unit(person, query.values(ReconcileProperty.UNIT));
        Boolean rank = rank(person, query.values(ReconcileProperty.RANK));
        double score = name;
        if (unit != null) {
            features.add(new Feature("unit", unit ? 0 : -UNIT_WEIGHT));
            score -= unit ? 0 : UNIT_WEIGHT;
        }
        if (rank != null) {
            features.add(new Feature("rank", rank ? 0 : -RANK_WEIGHT));
            score -= rank ? 0 : RANK_WEIGHT;
        }
        boolean sure = found.comparison().decision() == Decision.MATCH
                && Boolean.TRUE.equals(unit)
                && !Boolean.FALSE.equals(rank);
        return new Weighed(
                new ReconcileMatch(
                        person.id(),
                        person.name(),
                        describe(person, found.name()),
                        List.of(ReconcileMatch.Type.PERSON),
                        Math.clamp(score, 0, 100),
                        false,
                        features),
                sure);
    }

    private static @Nullable Boolean unit(PersonSeen person, List<String> values) {
        if (values.isEmpty() || person.posts().isEmpty()) {
            return null;
        }
        List<String> known =
                person.posts().stream().map(post -> canonical(post.unitName())).toList();
        return values.stream().map(PersonMatcher::canonical).anyMatch(known::contains);
    }

    private static String canonical(String unit) {
        return NameWords.folded(
                Designations.parseName(unit).map(Designation::canonical).orElse(unit));
    }

    private static @Nullable Boolean rank(PersonSeen person, List<String> values) {
        List<Rank> wanted =
                values.stream().flatMap(value -> Ranks.of(value).stream()).toList();
        List<Rank> known = person.posts().stream()
                .map(PostSeen::rank)
                .flatMap(rank -> rank == null ? Optional.<Rank>empty().stream() : Ranks.of(rank).stream())
                .toList();
        if (wanted.isEmpty() || known.isEmpty()) {
            return null;
        }
        return wanted.stream()
                .anyMatch(one -> known.stream()
                        .anyMatch(other -> one.service().equals(other.service())
                                && Math.abs(one.order() - other.order()) <= FEW_GRADES));
    }

    private static String describe(PersonSeen person, String spelling) {
        List<String> parts = new ArrayList<>();
        if (!spelling.equals(person.name())) {
            parts.add("also " + spelling);
        }
        person.posts().stream()
                .map(post -> (post.rank() == null ? "" : post.rank() + ", ")
                        + (post.role().isEmpty() ? "" : post.role() + " of ")
                        + post.unitName())
                .distinct()
                .limit(MOST_POSTS)
                .forEach(parts::add);
        return String.join(" · ", parts);
    }
}
