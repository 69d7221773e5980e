package org.faultline.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which sources are wanted; an absent filter lets all pass.
 *
 * @param q part of the title, author, address, key or publisher's name
 * @param publisher id of a publication, or part of its name
 * @param language ISO 639-1
 * @param type article, report, statement, dataset, image or post
 * @param year in which the source can have been published
 * @param hasText whether its text is stored
 */
public record SourceFilters(
        @Size(max = 200) @Nullable String q,
        @Size(max = 200) @Nullable String publisher,
        @Size(max = 20) @Nullable String language,
        @Size(max = 40) @Nullable String type,
        @Min(1000) @Max(9999) @Nullable Integer year,
        @Nullable Boolean hasText) {

    /** Lets all sources pass. */
    public static final SourceFilters NONE = new SourceFilters(null, null, null, null, null, null);
}
