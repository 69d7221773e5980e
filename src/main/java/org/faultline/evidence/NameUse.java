package org.faultline.evidence;

import java.util.List;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * What sources call a record.
 *
 * @param name as printed
 * @param nameKind {@code designation} if any source is known to print it, else {@code official} (the form used here), else {@code alias}
 * @param language ISO 639-1
 * @param script ISO 15924
 * @param recordedUnder the record under which the name was written down: this one, or one that was folded into it
 * @param uses which sources use it
 */
public record NameUse(
        String name,
        String nameKind,
        @Nullable String language,
        @Nullable String script,
        RecordRef recordedUnder,
        List<Use> uses) {

    /**
     * One source's use of it.
     *
     * @param claim id of the claim
     * @param status where the claim stands
     * @param valid when it was called so
     * @param note the compiler's remark
     * @param citation where
     * @param places where this source says that it was, or that something happened to it, as printed
     */
    public record Use(
            String claim,
            String status,
            Span valid,
            @Nullable String note,
            Citation citation,
            List<String> places) {}
}
