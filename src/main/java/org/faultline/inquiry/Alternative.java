package org.faultline.inquiry;

import java.util.List;
import org.faultline.evidence.InWords;
import org.faultline.evidence.RecordRef;
import org.faultline.kernel.Span;

/**
 * What the graph would say if another side of a conflict were true and the working one were not.
 *
 * @param conflict the conflict
 * @param side the number of the side that is taken for true, from 0
 * @param changes the facts that would be other
 */
public record Alternative(Conflict conflict, int side, List<Change> changes) {

    /** Keeps its own copy. */
    public Alternative {
        changes = List.copyOf(changes);
    }

    /**
     * A fact that would be other.
     *
     * @param from where its relationship starts
     * @param relationship its type
     * @param to where it ends
     * @param sense what kind of it
     * @param now when it holds by the graph as it is; none when it has no such fact
     * @param then when it would hold; none when there would be no such fact
     */
    public record Change(
            RecordRef from, String relationship, RecordRef to, String sense, List<Span> now, List<Span> then) {

        /** Keeps its own copies. */
        public Change {
            now = List.copyOf(now);
            then = List.copyOf(then);
        }

        /** {@return when it holds by the graph as it is, in words} */
        public String nowInWords() {
            return words(now);
        }

        /** {@return when it would hold, in words} */
        public String thenInWords() {
            return words(then);
        }

        private static String words(List<Span> spans) {
            return spans.isEmpty() ? "not in the graph" : InWords.when(spans);
        }
    }
}
