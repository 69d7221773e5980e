package org.faultline.evidence;

import org.faultline.evidence.internal.ClaimReading;
import org.faultline.graph.Row;
import org.faultline.kernel.Span;

/** Reads when something held from what is projected onto records and relationships. */
public final class SpanReading {

    private SpanReading() {}

    /** {@return the span whose bounds the map has: {@code possibleFrom}, {@code certainFrom}, … {@code ended}} */
    public static Span of(Row row) {
        return ClaimReading.span(row);
    }
}
