package org.faultline.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * The written rule that picks, out of claims that may contradict one another, the one whose details are shown first.
 *
 * <p>In this order: the better source (A before F, ungraded between C and D); the better statement (1 before 6, ungraded
 * between 3 and 4); the one that gives a count; the more precise date; the later publication; the lower id. The rule looks at each claim
 * alone, so that taking a losing claim away never moves the winner. It is explained in {@code docs/working-answer.md}.
 */
public final class WorkingAnswer {

    private static final double UNGRADED_SOURCE = 'C' + 0.5;
    private static final double UNGRADED_STATEMENT = 3.5;

    /** The steps of the rule, in their order. */
    private static final List<Step> STEPS = List.of(
            new Step("its source is graded more reliable", Comparator.comparingDouble(WorkingAnswer::reliability)),
            new Step("its statement is graded more credible", Comparator.comparingDouble(WorkingAnswer::credibility)),
            new Step("it gives a count", Comparator.comparing(claim -> !givesCount(claim.assertion()))),
            new Step("its date is more precise", Comparator.comparingLong(claim -> daysOpen(claim.valid()))),
            new Step(
                    "it was published later",
                    Comparator.comparing(WorkingAnswer::published, Comparator.nullsLast(Comparator.reverseOrder()))),
            new Step("nothing else tells them apart but their ids", Comparator.comparing(Claim::id)));

    /** Best first. */
    public static final Comparator<Claim> BEST_FIRST =
            STEPS.stream().map(Step::order).reduce(Comparator::thenComparing).orElseThrow();

    private record Step(String words, Comparator<Claim> order) {}

    private WorkingAnswer() {}

    /** {@return the claim that the rule picks; none out of none} */
    public static Optional<Claim> of(Collection<Claim> claims) {
        return claims.stream().min(BEST_FIRST);
    }

    /** {@return in words, the step of the rule that puts the first claim before the second} */
    public static String because(Claim first, Claim second) {
        return STEPS.stream()
                .filter(step -> step.order().compare(first, second) < 0)
                .map(Step::words)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(first.id() + " does not come before " + second.id()));
    }

    private static double reliability(Claim claim) {
        return claim.citations().stream()
                .map(citation -> citation.source().reliability())
                .mapToDouble(letter -> letter == null ? UNGRADED_SOURCE : letter.charAt(0))
                .min()
                .orElse(UNGRADED_SOURCE);
    }

    private static double credibility(Claim claim) {
        return claim.credibility() == null ? UNGRADED_STATEMENT : claim.credibility();
    }

    private static boolean givesCount(Assertion assertion) {
        CountRange count = switch (assertion) {
            case Assertion.Occurrence occurrence -> occurrence.count();
            case Assertion.Departure departure -> departure.count();
            case Assertion.Strength strength -> strength.count();
            case Assertion.Tally tally -> tally.count();
            case Assertion.Naming ignored -> CountRange.UNKNOWN;
            case Assertion.Subordination ignored -> CountRange.UNKNOWN;
            case Assertion.Stationing ignored -> CountRange.UNKNOWN;
            case Assertion.Posting ignored -> CountRange.UNKNOWN;
            case Assertion.Attribution ignored -> CountRange.UNKNOWN;
            case Assertion.Participation ignored -> CountRange.UNKNOWN;
        };
        return !count.isUnknown();
    }

    private static long daysOpen(Span span) {
        return span.possibleFrom() == null || span.possibleUntil() == null
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(span.possibleFrom(), span.possibleUntil());
    }

    private static @Nullable LocalDate published(Claim claim) {
        return claim.citations().stream()
                .map(citation -> citation.source().publishedUntil())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
