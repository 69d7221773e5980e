package org.faultline.inquiry.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Assertion.Strength;
import org.faultline.evidence.Assertion.Tally;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimCard;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.Fact;
import org.faultline.evidence.Facts;
import org.faultline.evidence.InWords;
import org.faultline.evidence.RecordRef;
import org.faultline.evidence.WorkingAnswer;

/**
 * What is concluded from a claim and those that say the same: a relation and when it held, that an event happened and when, a name, a strength, a
 * total.
 */
public final class Conclusion {

    private final Claim claim;
    private final List<Claim> claims;

    private Conclusion(Claim claim, List<Claim> claims) {
        this.claim = claim;
        this.claims = claims;
    }

    /** {@return the conclusion that the claim supports} */
    public static Conclusion of(Chronicle chronicle, Claim claim) {
        RecordRef subject = claim.subject();
        Collection<Claim> about = subject == null ? chronicle.claims() : chronicle.about(subject.id());
        Predicate<Claim> same = same(claim);
        return new Conclusion(
                claim,
                about.stream()
                        .filter(other -> other.status() == ClaimStatus.ACCEPTED)
                        .filter(other -> Objects.equals(other.subject(), subject))
                        .filter(other -> other.assertion()
                                .kind()
                                .equals(claim.assertion().kind()))
                        .filter(same)
                        .sorted(Comparator.comparing(Claim::id))
                        .toList());
    }

    private static Predicate<Claim> same(Claim claim) {
        return switch (claim.assertion()) {
            case Naming naming -> other -> ((Naming) other.assertion()).name().equalsIgnoreCase(naming.name());
            case Occurrence occurrence -> other -> ((Occurrence) other.assertion()).asserts() == occurrence.asserts();
            case Strength strength ->
                other -> ((Strength) other.assertion()).measure().equals(strength.measure());
            case Tally tally -> other -> isSameTotal(tally, (Tally) other.assertion());
            default -> other -> factKey(other).equals(factKey(claim));
        };
    }

    private static boolean isSameTotal(Tally one, Tally other) {
        return one.metric().equals(other.metric())
                && one.scope().equals(other.scope())
                && one.count().isCompatibleWith(other.count());
    }

    private static String factKey(Claim claim) {
        return Facts.of(List.of(claim)).stream()
                .map(Fact::key)
                .findFirst()
                .orElseGet(() -> claim.object() == null
                        ? ""
                        : String.valueOf(claim.object().id()));
    }

    /** {@return the claims that say the same, the claim among them when it counts} */
    public List<Claim> claims() {
        return claims;
    }

    /** {@return what is concluded, in words} */
    public String words() {
        return ClaimCard.of(ClaimView.of(claim)).sentence();
    }

    /** {@return what some of the claims say of it together; empty when there are none} */
    public Optional<String> answer(List<Claim> some) {
        return switch (claim.assertion()) {
            case Naming ignored -> some.isEmpty() ? Optional.empty() : Optional.of("it is called so");
            case Strength ignored ->
                WorkingAnswer.of(some)
                        .map(working -> ((Strength) working.assertion()).count().toString());
            case Tally ignored ->
                WorkingAnswer.of(some)
                        .map(working -> ((Tally) working.assertion()).count().toString());
            case Occurrence occurrence ->
                WorkingAnswer.of(some)
                        .map(working -> (occurrence.asserts() ? "it happened, " : "it is denied, ")
                                + InWords.when(working.valid()));
            default ->
                Facts.of(some).stream()
                        .findFirst()
                        .map(fact -> InWords.when(fact.timeline().spans()));
        };
    }
}
