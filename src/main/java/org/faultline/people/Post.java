package org.faultline.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.faultline.evidence.RecordRef;
import org.faultline.kernel.Span;
import org.faultline.kernel.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A post that a person holds or held.
 *
 * @param unit in which unit
 * @param role normalised: whoever is in charge is {@code Commander}
 * @param rank in full
 * @param title as printed
 * @param spans when
 * @param truth whether the person held it on the day asked about, else today
 * @param lastAttested last day for which it is attested
 */
public record Post(
        RecordRef unit,
        String role,
        @Nullable String rank,
        @Nullable String title,
        List<Span> spans,
        Truth truth,
        @Nullable LocalDate lastAttested) {

    /** Those held on the day asked about first, then the latest attested. */
    static final Comparator<Post> HOLDING_FIRST = Comparator.comparing(Post::truth)
            .thenComparing(Post::lastAttested, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(post -> post.unit().id())
            .thenComparing(Post::role);
}
