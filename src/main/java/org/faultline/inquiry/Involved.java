package org.faultline.inquiry;

import java.util.List;
import org.faultline.evidence.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A unit that is said to have had a part in an incident, and who commanded it then.
 *
 * @param unit the unit
 * @param basis on what ground: by name, by its command, or by its area of operations, in the words of {@code Attribution}
 * @param allegation {@code alleged}, {@code admitted} or {@code adjudicated}
 * @param lineages the independent lineages that say so
 * @param claims the claims that say so
 * @param command who commanded it and those above it; absent when no source dates the incident
 */
public record Involved(
        RecordRef unit,
        String basis,
        String allegation,
        List<String> lineages,
        List<String> claims,
        @Nullable Echelon command) {

    /** Keeps its own copies. */
    public Involved {
        lineages = List.copyOf(lineages);
        claims = List.copyOf(claims);
    }
}
