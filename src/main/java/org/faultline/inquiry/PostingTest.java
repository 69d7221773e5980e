package org.faultline.inquiry;

import java.util.List;
import org.faultline.evidence.ClaimView;

/**
 * One test of a claimed posting.
 *
 * @param name which: {@code unit-known}, {@code unit-existed}, {@code posting-attested}, {@code place}, {@code rank-and-role},
 *     {@code intake}, {@code commander}, {@code other-postings}, {@code travel}
 * @param result what it found
 * @param reason why, in a sentence
 * @param lineages the independent lineages that it rests on; none when it rests on a table or on silence
 * @param claims the claims that it rests on, with their citations
 */
public record PostingTest(String name, Verdict result, String reason, List<String> lineages, List<ClaimView> claims) {

    /** Keeps its own copies. */
    public PostingTest {
        lineages = List.copyOf(lineages);
        claims = List.copyOf(claims);
    }
}
