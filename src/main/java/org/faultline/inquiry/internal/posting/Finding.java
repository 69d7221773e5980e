package org.faultline.inquiry.internal.posting;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.faultline.evidence.Fact;
import org.faultline.inquiry.Verdict;

/**
 * What one test found.
 *
 * @param test the name of the test
 * @param result what it found
 * @param reason why, in a sentence
 * @param claims ids of the claims that it rests on
 */
public record Finding(String test, Verdict result, String reason, List<String> claims) {

    /** More statements than these say nothing more. */
    private static final int MOST_CLAIMS = 12;

    /** Keeps its own copy. */
    public Finding {
        claims = claims.stream().distinct().limit(MOST_CLAIMS).toList();
    }

    static Finding of(String test, Verdict result, String reason) {
        return new Finding(test, result, reason, List.of());
    }

    static Finding of(String test, Verdict result, String reason, Collection<Fact> facts) {
        return new Finding(
                test,
                result,
                reason,
                facts.stream().flatMap(fact -> fact.claimIds().stream()).toList());
    }

    static Finding of(String test, Verdict result, String reason, Fact fact) {
        return of(test, result, reason, Stream.of(fact).toList());
    }
}
