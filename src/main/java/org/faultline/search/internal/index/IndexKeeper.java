package org.faultline.search.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.faultline.search.SearchStatus;
import org.faultline.search.SearchStatus.State;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.web.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the index usable and level with the graph; the only one that writes it. */
public final class IndexKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private final Feed feed;
    private final IndexFolder folder;
    private final Analysis analysis;
    private final Clock clock;
    private final ReentrantLock writing = new ReentrantLock();

    private volatile @Nullable Generation current;
    private volatile boolean mustRebuild;
    private volatile boolean isRebuilding;
    private volatile boolean isClosed;
    private volatile long graphSequence;
    private volatile @Nullable Instant caughtUpAt;
    private volatile @Nullable String fault;

    /**
     * Makes a keeper of an index that need not be there yet.
     *
     * @param root the folder for it
     */
    public IndexKeeper(Feed feed, Path root, Analysis analysis, Clock clock) {
        this.feed = feed;
        this.folder = new IndexFolder(root);
        this.analysis = analysis;
        this.clock = clock;
    }

    /**
     * Opens the index that is there, so that it answers at once.
     *
     * <p>One that is damaged is left alone and built anew by the next {@link #catchUp()}; one made by other code answers until then.
     */
    public void open() {
        writing.lock();
        try {
            isClosed = false;
            caughtUpAt = null;
            folder.sweep();
            Optional<Path> path = folder.current();
            if (path.isPresent()) {
                open(path.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the search index cannot be used", e);
        } finally {
            writing.unlock();
        }
    }

    private void open(Path path) throws IOException {
        Generation opened = null;
        try {
            opened = Generation.open(path, analysis);
            opened.checkIntegrity();
            mustRebuild = !opened.stamp().isOurs();
            current = opened;
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index cannot be used and is built anew: {}", e.getMessage());
            if (opened != null) {
                opened.close();
            }
            mustRebuild = true;
        }
    }

    /**
     * Brings the index level with the graph, by a rebuild if it must.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public void catchUp() {
        writing.lock();
        try {
            Generation index = current;
            long version = feed.version();
            graphSequence = version;
            if (isClosed) {
                return;
            }
            if (index == null || mustRebuild || index.stamp().sequence() > version || !isOfThisGraph(index)) {
                build();
            } else if (index.stamp().sequence() < version) {
                follow(index, version);
            }
            caughtUpAt = clock.instant();
            fault = null;
        } catch (IOException e) {
            fault = "the index cannot be written";
            reopen();
            throw new UncheckedIOException("The search index cannot be written", e);
        } catch (RuntimeException e) {
            fault = "the graph cannot be read";
            throw e;
        } finally {
            writing.unlock();
        }
    }

    /** Builds a new index beside the old one, and swaps them. */
    public void rebuild() {
        writing.lock();
        try {
            mustRebuild = true;
            catchUp();
        } finally {
            writing.unlock();
        }
    }

    /** A graph has one identity for its life, so an index is compared once, when it is opened. */
    private boolean isOfThisGraph(Generation index) {
        return caughtUpAt != null || index.stamp().fits(feed.identity());
    }

    private void follow(Generation index, long version) throws IOException {
        Feed.Changes changes = feed.changesSince(index.stamp().sequence());
        write(index, changes);
        index.commit(Stamp.now(index.stamp().graph(), version));
        LOG.debug("The search index took in {} changes up to write {}", changes.size(), version);
    }

    private void build() throws IOException {
        isRebuilding = true;
        Generation fresh = null;
        try {
            Instant begin = clock.instant();
            String graph = feed.identity();
            // Read before the nodes: what is written meanwhile is read twice rather than not at all.
            long version = feed.version();
            fresh = Generation.create(folder.fresh(), analysis);
            write(fresh, feed.changesSince(Feed.BEGINNING));
            fresh.merge();
            fresh.commit(Stamp.now(graph, version));
            folder.publish(fresh.folder());
            swap(fresh);
            fresh = null;
            long millis = clock.instant().toEpochMilli() - begin.toEpochMilli();
            LOG.info("The search index was built up to write {} in {} ms", version, millis);
        } finally {
            isRebuilding = false;
            if (fresh != null) {
                fresh.close();
            }
        }
    }

    private void swap(Generation fresh) throws IOException {
        Generation old = current;
        current = fresh;
        mustRebuild = false;
        if (old != null) {
            old.close();
        }
        folder.sweep();
    }

    private void write(Generation index, Feed.Changes changes) throws IOException {
        new IndexBatch(feed, index, new Documents(analysis), this::requireOpen).write(changes);
    }

    private void requireOpen() {
        if (isClosed) {
            throw new AlreadyClosedException("the search index is being closed");
        }
    }

    /** After a failed write the writer is closed; the last commit still stands. */
    private void reopen() {
        try {
            Generation broken = current;
            current = null;
            if (broken != null) {
                broken.close();
            }
            open();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index could not be opened again: {}", e.getMessage());
            mustRebuild = true;
        }
    }

    /**
     * Searches the index as it stands.
     *
     * @return absent when there is no index yet, when the one that other code made cannot answer this, or when it turned out to be
     *     damaged, which has it built anew
     */
    public <T> Optional<T> search(SearchWork<T> work) {
        while (true) {
            Generation index = current;
            if (index == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(index.search(work));
            } catch (AlreadyClosedException e) {
                if (current == index) {
                    return Optional.empty();
                }
            } catch (RequestRefused e) {
                throw e;
            } catch (RuntimeException e) {
                if (index.stamp().isOurs()) {
                    throw e;
                }
                LOG.warn("The search index of other code could not answer: {}", e.toString());
                return Optional.empty();
            } catch (IOException e) {
                LOG.warn("The search index is damaged and is built anew: {}", e.getMessage());
                mustRebuild = true;
                return Optional.empty();
            }
        }
    }

    /** {@return how it stands} */
    public SearchStatus status() {
        Generation index = current;
        long sequence = index == null ? -1 : index.stamp().sequence();
        State state;
        if (index == null) {
            state = State.ABSENT;
        } else if (isRebuilding || mustRebuild) {
            state = State.REBUILDING;
        } else {
            state = sequence < graphSequence || caughtUpAt == null ? State.BEHIND : State.CURRENT;
        }
        return new SearchStatus(
                state, index == null ? 0 : index.documents(), sequence, graphSequence, caughtUpAt, fault);
    }

    /** Stops; a rebuild that is under way is given up. */
    @Override
    public void close() {
        isClosed = true;
        writing.lock();
        try {
            Generation index = current;
            current = null;
            if (index != null) {
                index.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The search index could not be closed", e);
        } finally {
            writing.unlock();
        }
    }

    /** {@return the analysis that the index was made with} */
    public Analysis analysis() {
        return analysis;
    }

    /** {@return the folders on disk, the one in use first, for tests of damage} */
    List<Path> folders() {
        return folder.current().stream().toList();
    }
}
