package org.faultline.search.internal.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes what changed, a handful at a time, so that memory holds no more than that.
 *
 * @param goesOn asked between handfuls; throws when it is time to stop
 */
record IndexBatch(Feed feed, Generation index, Documents documents, Runnable goesOn) {

    /** Sources carry their text, which may be long. */
    private static final int SOURCES_AT_ONCE = 20;

    private static final int OTHERS_AT_ONCE = 1_000;

    void write(Feed.Changes changes) throws IOException {
        write(changes.sources(), SOURCES_AT_ONCE, feed::sources);
        write(changes.citations(), OTHERS_AT_ONCE, feed::citations);
        write(changes.records(), OTHERS_AT_ONCE, feed::records);
    }

    private <T extends Entry> void write(List<String> ids, int atOnce, Function<List<String>, List<T>> read)
            throws IOException {
        for (int begin = 0; begin < ids.size(); begin += atOnce) {
            goesOn.run();
            List<String> some = ids.subList(begin, Math.min(ids.size(), begin + atOnce));
            Set<String> gone = new HashSet<>(some);
            for (T entry : read.apply(some)) {
                index.replace(entry.id(), documents.of(entry));
                gone.remove(entry.id());
            }
            for (String id : gone) {
                index.remove(id);
            }
        }
    }
}
