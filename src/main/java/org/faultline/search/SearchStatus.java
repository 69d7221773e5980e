package org.faultline.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the index stands.
 *
 * @param state in a word
 * @param documents how many documents it has; a source has several
 * @param sequence the last write of the graph that it holds
 * @param graphSequence the last write that the graph was seen to have
 * @param caughtUpAt when it was last level with the graph
 * @param fault why it cannot follow, if it cannot
 */
public record SearchStatus(
        State state,
        long documents,
        long sequence,
        long graphSequence,
        @Nullable Instant caughtUpAt,
        @Nullable String fault) {

    /** {@return how many writes the index is behind the graph} */
    public long behind() {
        return Math.max(0, graphSequence - sequence);
    }

    /** The states. */
    public enum State {
        /** Level with the graph. */
        CURRENT,
        /** Answers, but some writes are not in yet. */
        BEHIND,
        /** A new index is being built; the old one answers meanwhile. */
        REBUILDING,
        /** There is no index to answer from: the first one is being built, or it failed. */
        ABSENT
    }
}
