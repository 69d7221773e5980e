package org.faultline.inquiry.internal.posting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faultline.evidence.Fact;
import org.faultline.evidence.InWords;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.Verdict;
import org.faultline.inquiry.internal.CommandAt;
import org.faultline.inquiry.internal.Window;
import org.faultline.kernel.Truth;

/**
 * Whether somebody of that name is attested in a post elsewhere at that time. A name alone makes nobody the same person: only a post in the
 * claimed unit, or above it, does, and without one the test strains at the most.
 */
final class OtherPostings implements PostingRule {

    private static final int MOST_LEVELS = 6;

    @Override
    public String name() {
        return "other-postings";
    }

    @Override
    public String needs() {
        return "a name and a date";
    }

    @Override
    public Optional<Finding> of(Case posting) {
        String name = posting.claimed().name();
        Window window = posting.window();
        return name == null || window == null ? Optional.empty() : Optional.of(judged(posting, name, window));
    }

    private Finding judged(Case posting, String name, Window window) {
        List<RecordRef> called = People.called(posting.chronicle(), name).toList();
        Set<String> chain = chain(posting, window);
        List<Fact> elsewhere = called.stream()
                .flatMap(person -> posting.chronicle().from(person.id(), "POSTED_TO").stream())
                .filter(post -> !chain.contains(post.object().id()))
                .filter(post -> Posts.heldNear(post, window))
                .toList();
        boolean samePerson = called.stream()
                .flatMap(person -> posting.chronicle().from(person.id(), "POSTED_TO").stream())
                .anyMatch(post -> chain.contains(post.object().id()));
        if (elsewhere.isEmpty()) {
            return samePerson
                    ? Finding.of(
                            name(), Verdict.COMPATIBLE, "No source places that person in another unit at that time.")
                    : Finding.of(
                            name(), Verdict.UNKNOWN, "No source tells of a post that somebody of that name held then.");
        }
        Fact other = elsewhere.stream()
                .filter(post -> truth(post, window) == Truth.CERTAIN)
                .findFirst()
                .orElse(elsewhere.getFirst());
        boolean certain = samePerson && truth(other, window) == Truth.CERTAIN;
        return Finding.of(
                name(),
                certain ? Verdict.CONTRADICTED : Verdict.STRAINED,
                (samePerson ? "That person" : "Somebody of that name, perhaps another person,") + " is attested in "
                        + other.object().name() + ": "
                        + InWords.when(other.timeline().spans()) + ".",
                elsewhere);
    }

    private static Truth truth(Fact post, Window window) {
        return post.timeline().answerWithin(window.from(), window.until());
    }

    /** The unit and those above it. */
    private static Set<String> chain(Case posting, Window window) {
        Set<String> chain = new HashSet<>(Set.of(posting.unit().id()));
        List<String> level = List.copyOf(chain);
        for (int i = 0; i < MOST_LEVELS; i++) {
            level = level.stream()
                    .flatMap(unit -> CommandAt.superiors(posting.chronicle(), unit, window).stream())
                    .map(above -> above.other().id())
                    .filter(chain::add)
                    .toList();
        }
        return chain;
    }
}
