package org.faultline.people;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which people are listed.
 *
 * @param q words of one of the person's names; where no name has them, a name that sounds like it, in either script
 * @param unit id or designation of a unit in which they hold or held a post
 * @param role a role that they hold or held, in that unit if one is given: {@code Commander}
 * @param standing {@code public-official} or {@code public-spokesperson}
 */
public record PersonFilters(
        @Size(max = 200, message = "is longer than 200 characters") @Nullable
        String q,

        @Size(max = 200, message = "is longer than 200 characters") @Nullable
        String unit,

        @Size(max = 40, message = "is longer than 40 characters") @Nullable
        String role,

        @Pattern(
                regexp = "public-official|public-spokesperson",
                message = "is neither public-official nor public-spokesperson")
        @Nullable
        String standing) {

    /** Everybody who may be shown. */
    public static final PersonFilters NONE = new PersonFilters(null, null, null, null);
}
