package org.faultline.identity.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.faultline.identity.Candidate.Bearing;
import org.faultline.identity.Candidate.Evidence;
import org.faultline.identity.internal.PersonSeen.PostSeen;
import org.faultline.kernel.Span;
import org.faultline.language.Rank;
import org.faultline.language.Ranks;
import org.jspecify.annotations.Nullable;

/** What is known of two people beside their names, for and against their being one. */
final class Weighing {

    /** Grades by which one person's rank rises within the few years that sources cover. */
    private static final int FEW_GRADES = 3;

    private Weighing() {}

    /** {@return the units that claims post both to} */
    static Set<String> sharedUnits(PersonSeen a, PersonSeen b) {
        Set<String> units = new TreeSet<>();
        a.posts().forEach(post -> units.add(post.unit()));
        units.retainAll(b.posts().stream().map(PostSeen::unit).toList());
        return units;
    }

    /**
     * {@return the evidence, what bears on merging first}
     *
     * @param namesakes how many others have a name that matches
     */
    static List<Evidence> of(PersonSeen a, PersonSeen b, int namesakes) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(posting(a, b));
        add(evidence, rank(a, b));
        add(evidence, dates(a, b));
        add(evidence, source(a, b));
        if (namesakes > 0) {
            evidence.add(new Evidence(
                    "namesakes",
                    Bearing.AGAINST,
                    namesakes == 1
                            ? "One other person on record has a name like it."
                            : namesakes + " other people on record have a name like it."));
        }
        return evidence;
    }

    private static void add(List<Evidence> all, @Nullable Evidence evidence) {
        if (evidence != null) {
            all.add(evidence);
        }
    }

    private static Evidence posting(PersonSeen a, PersonSeen b) {
        Set<String> shared = sharedUnits(a, b);
        if (!shared.isEmpty()) {
            String names = String.join(
                    " and ",
                    new TreeSet<>(a.posts().stream()
                            .filter(post -> shared.contains(post.unit()))
                            .map(PostSeen::unitName)
                            .toList()));
            return new Evidence("posting", Bearing.FOR, "Claims post both to " + names + ".");
        }
        boolean known = !a.posts().isEmpty() && !b.posts().isEmpty();
        return known
                ? new Evidence("posting", Bearing.AGAINST, "No claims post both to one unit.")
                : new Evidence(
                        "posting",
                        Bearing.OPEN,
                        "No post is on record for "
                                + (a.posts().isEmpty() && b.posts().isEmpty()
                                        ? "either"
                                        : (a.posts().isEmpty() ? a : b).name())
                                + ".");
    }

    private static @Nullable Evidence rank(PersonSeen a, PersonSeen b) {
        Optional<Rank> one = highest(a);
        Optional<Rank> other = highest(b);
        if (one.isEmpty() || other.isEmpty()) {
            return null;
        }
        Rank first = one.get();
        Rank second = other.get();
        if (!first.service().equals(second.service())) {
            return new Evidence(
                    "rank",
                    Bearing.AGAINST,
                    "One has a rank of the " + first.service() + ", one of the " + second.service() + ".");
        }
        int apart = Math.abs(first.order() - second.order());
        String words = first.name() + (apart == 0 ? ", both." : " and " + second.name() + ".");
        return new Evidence(
                "rank", apart == 0 ? Bearing.FOR : apart <= FEW_GRADES ? Bearing.OPEN : Bearing.AGAINST, words);
    }

    private static Optional<Rank> highest(PersonSeen person) {
        return person.posts().stream()
                .map(PostSeen::rank)
                .filter(rank -> rank != null && !rank.isBlank())
                .flatMap(rank -> Ranks.of(String.valueOf(rank)).stream())
                .filter(rank -> !rank.isAppointment())
                .max((x, y) -> Integer.compare(x.order(), y.order()));
    }

    /** One person is surely not in two posts at once. */
    private static @Nullable Evidence dates(PersonSeen a, PersonSeen b) {
        for (PostSeen one : a.posts()) {
            for (PostSeen other : b.posts()) {
                LocalDate day = one.unit().equals(other.unit()) ? null : commonDay(one.span(), other.span());
                if (day != null) {
                    return new Evidence(
                            "dates",
                            Bearing.AGAINST,
                            "On " + day + " one was surely in " + one.unitName() + ", the other in " + other.unitName()
                                    + ".");
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate commonDay(Span a, Span b) {
        LocalDate from = a.certainFrom();
        LocalDate until = a.certainUntil();
        LocalDate otherFrom = b.certainFrom();
        LocalDate otherUntil = b.certainUntil();
        if (from == null || until == null || otherFrom == null || otherUntil == null) {
            return null;
        }
        LocalDate first = from.isAfter(otherFrom) ? from : otherFrom;
        LocalDate last = until.isBefore(otherUntil) ? until : otherUntil;
        return first.isAfter(last) ? null : first;
    }

    private static @Nullable Evidence source(PersonSeen a, PersonSeen b) {
        return a.sources().stream().anyMatch(b.sources()::contains)
                ? new Evidence("source", Bearing.AGAINST, "One source tells of both, and so tells them apart.")
                : null;
    }
}
