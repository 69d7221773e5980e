package org.faultline.evidence;

import java.util.List;
import org.faultline.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * What ties two sources to one another.
 *
 * @param a id of the one source
 * @param b id of the other
 * @param kind {@code stated} when one says that it reprints or retells the other; else what their texts have in common: {@code republication},
 *     {@code same-statement}, {@code retelling}, {@code one-sentence}
 * @param note what is said of a stated tie
 * @param share how much of the shorter text stands in the other too, 0 to 1; absent for a stated tie
 * @param oneVoice whether the two count as one lineage for it
 * @param passages the paragraphs in common: {@code "3 5"}, the third of {@code a} and the fifth of {@code b}
 */
public record SourceTie(
        String a,
        String b,
        String kind,
        @Nullable String note,
        @Nullable Double share,
        boolean oneVoice,
        List<String> passages) {

    /** Keeps its own copy. */
    public SourceTie {
        passages = List.copyOf(passages);
    }

    static SourceTie of(Row row) {
        return new SourceTie(
                row.text("a"),
                row.text("b"),
                row.text("kind"),
                row.textOrNull("note"),
                row.decimalOrNull("share"),
                row.flag("oneVoice"),
                row.texts("passages"));
    }
}
