package org.faultline.inquiry;

import java.util.List;
import org.faultline.evidence.RecordRef;
import org.faultline.kernel.Span;

/**
 * A step of a path.
 *
 * @param from the record that the path comes from
 * @param to the record that it goes to
 * @param relationship the type of the relationship
 * @param sense what tells it from others between the same records
 * @param forward whether the relationship itself points that way
 * @param spans when it is attested
 * @param lineages the independent lineages behind it
 * @param claims the claims behind it
 */
public record Hop(
        RecordRef from,
        RecordRef to,
        String relationship,
        String sense,
        boolean forward,
        List<Span> spans,
        List<String> lineages,
        List<String> claims) {

    /** Keeps its own copies. */
    public Hop {
        spans = List.copyOf(spans);
        lineages = List.copyOf(lineages);
        claims = List.copyOf(claims);
    }
}
