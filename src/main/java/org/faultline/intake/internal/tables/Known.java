package org.faultline.intake.internal.tables;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the graph already holds under the ids that a folder refers to. */
@FunctionalInterface
interface Known {

    /**
     * What is there under these ids.
     *
     * @param ids of publications, sources and records
     * @return by id, their standing, or an empty text where they have none
     */
    Map<String, String> standings(Collection<String> ids);

    /** Nothing: an empty graph. */
    Known NOTHING = ids -> Map.of();

    /** {@return whether a standing forbids postings and incidents} */
    static boolean isPlaceholder(@Nullable String standing) {
        return "placeholder".equals(standing);
    }
}
