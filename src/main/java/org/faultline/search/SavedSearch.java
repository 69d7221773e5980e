package org.faultline.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A search that an account keeps.
 *
 * @param id permanent
 * @param name what the reader calls it
 * @param parameters the query parameters of its address: {@code q=LIB%20528&kind=claim}
 * @param lookedSequence the last write of the graph that the index had when it was last looked at
 * @param lookedAt when that was
 * @param createdAt when it was saved
 * @param deletedAt when it was deleted; absent while it is kept
 */
public record SavedSearch(
        String id,
        String name,
        String parameters,
        long lookedSequence,
        Instant lookedAt,
        Instant createdAt,
        @Nullable Instant deletedAt) {}
