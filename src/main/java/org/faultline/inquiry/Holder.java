package org.faultline.inquiry;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in command of a unit at a time.
 *
 * @param manner {@code in command}, {@code acting} or {@code deputy}
 * @param rank the rank, as the working claim gives it
 * @param title the post as printed
 * @param post the posting, how sure it is for that time, and how near it is attested; {@code other} is the person
 * @param remark why he is not counted, or what else has to be known; absent when there is nothing to say
 */
public record Holder(
        String manner,
        @Nullable String rank,
        @Nullable String title,
        Attested post,
        @Nullable String remark) {}
