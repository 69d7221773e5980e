package org.faultline.inquiry;

import java.util.List;
import org.faultline.evidence.RecordRef;

/**
 * The paths between two records.
 *
 * @param from where they begin
 * @param to where they end
 * @param items the paths, the shortest first, then the surest
 * @param truncated whether there are or may be more than were looked at
 */
public record PathsFound(RecordRef from, RecordRef to, List<TimedPath> items, boolean truncated) {

    /** Keeps its own copy. */
    public PathsFound {
        items = List.copyOf(items);
    }
}
