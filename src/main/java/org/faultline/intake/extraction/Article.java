package org.faultline.intake.extraction;

import java.time.LocalDate;
import org.faultline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is read.
 *
 * @param text the stored text; the places of suggestions are counted in it, in UTF-16 units
 * @param published when it was published, as far as known
 * @param publisher who published it: the claimant of what the text states of itself
 */
public record Article(
        String text,
        @Nullable PartialDate published,
        @Nullable String publisher) {

    /** {@return the last day on which it can have been published} */
    @Nullable
    LocalDate publishedBy() {
        return published == null ? null : published.last();
    }
}
