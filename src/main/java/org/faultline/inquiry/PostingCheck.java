package org.faultline.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.faultline.evidence.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * What the sources say to a claimed posting.
 *
 * @param verdict the verdict, by the rule in {@code docs/posting-check.md}
 * @param because which step of the rule gave it
 * @param unit the unit that it was taken for; absent when none or several can be meant
 * @param canMean the units that the designation can mean, when it is not one
 * @param from the first of the days that were judged; absent when no date was claimed
 * @param until the last of them
 * @param tests the tests, in a fixed order; those for which the claim says nothing are left out
 * @param notAsked the tests that were left out, each with what it would need
 */
public record PostingCheck(
        Verdict verdict,
        String because,
        @Nullable RecordRef unit,
        List<RecordRef> canMean,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<PostingTest> tests,
        List<String> notAsked) {

    /** Keeps its own copies. */
    public PostingCheck {
        canMean = List.copyOf(canMean);
        tests = List.copyOf(tests);
        notAsked = List.copyOf(notAsked);
    }
}
