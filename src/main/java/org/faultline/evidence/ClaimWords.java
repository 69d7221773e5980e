package org.faultline.evidence;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faultline.evidence.Assertion.Attribution;
import org.faultline.evidence.Assertion.Departure;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Assertion.Participation;
import org.faultline.evidence.Assertion.Posting;
import org.faultline.evidence.Assertion.Stationing;
import org.faultline.evidence.Assertion.Strength;
import org.faultline.evidence.Assertion.Subordination;
import org.faultline.evidence.Assertion.Tally;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/** Says in one plain sentence what a claim asserts. */
final class ClaimWords {

    private ClaimWords() {}

    /** {@return the sentence, without its full stop} */
    static String of(ClaimView claim) {
        String subject = name(claim.subject());
        String object = name(claim.object());
        return switch (claim.asserts()) {
            case Naming naming -> subject + " is called “" + naming.name() + "”";
            case Subordination subordination -> subject + " is under " + object + " (" + subordination.relation() + ")";
            case Stationing stationing ->
                subject
                        + (stationing.relation().equals("site") ? " is based at " : " operates in ")
                        + object
                        + printed(stationing.placeAsReported(), object);
            case Posting posting ->
                words(posting.rank(), subject) + ": " + post(posting) + " of " + object
                        + printed(posting.asReported(), object);
            case Strength strength ->
                subject + " has " + count(strength.count()) + " people (" + strength.measure() + ")";
            case Occurrence occurrence -> occurrence(occurrence, subject);
            case Attribution attribution ->
                subject + " is " + attribution.allegation() + " to have had a part in “" + object + "” ("
                        + attribution.basis().replace('-', ' ') + ")" + printed(attribution.asReported(), subject);
            case Departure departure -> departure(departure, subject, object);
            case Participation ignored -> subject + " took part in “" + object + "”";
            case Tally tally -> tally(tally, claim.subject());
        };
    }

    private static String post(Posting posting) {
        return posting.title() == null || posting.title().equalsIgnoreCase(posting.role())
                ? posting.role()
                : posting.role() + " (“" + posting.title() + "”)";
    }

    private static String occurrence(Occurrence occurrence, String subject) {
        String what = occurrence.summary() == null ? subject : occurrence.summary();
        if (occurrence.asserts() || what.startsWith("Denied")) {
            return what;
        }
        String by = occurrence.claimant() == null ? "" : " by " + occurrence.claimant();
        return "Denied" + by + ": " + what;
    }

    private static String departure(Departure departure, String defection, String unit) {
        String count = departure.count().isUnknown()
                ? "People"
                : departure.countShared()
                        ? count(departure.count()) + ", together with other units,"
                        : count(departure.count());
        return count + " left " + unit + " in “" + defection + "”" + printed(departure.asReported(), unit);
    }

    private static String tally(Tally tally, @Nullable RecordRef about) {
        return tally.metric().replace('-', ' ') + (about == null ? "" : ", " + about.name()) + ": "
                + count(tally.count()) + (tally.claimedBy() == null ? "" : ", according to " + tally.claimedBy());
    }

    private static String count(CountRange count) {
        return count.isUnknown() ? "an unknown number of" : count.toString();
    }

    /** What the source printed, where that differs from how the record is called here. */
    private static String printed(@Nullable String asReported, String name) {
        return asReported == null || asReported.equalsIgnoreCase(name) ? "" : ", printed as “" + asReported + "”";
    }

    private static String words(@Nullable String... words) {
        return Stream.of(words).filter(word -> word != null && !word.isBlank()).collect(Collectors.joining(" "));
    }

    private static String name(@Nullable RecordRef record) {
        return record == null ? "the forces" : record.name();
    }
}
