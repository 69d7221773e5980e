package org.faultline.search.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.faultline.search.internal.index.IndexKeeper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Asks the graph once a second what is new, on a thread of its own, from the application's start to its stop. */
final class IndexFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

    /** A reader who writes and then searches takes longer than that. */
    private static final long PERIOD_MILLIS = 1_000;

    private static final long STOP_MILLIS = 10_000;

    private final IndexKeeper keeper;
    private volatile CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    IndexFollower(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void start() {
        // Anew each time: a context may be stopped and started again.
        CountDownLatch stop = new CountDownLatch(1);
        stopped = stop;
        keeper.open();
        Thread follower = Thread.ofPlatform().daemon().name("search-index").unstarted(() -> follow(stop));
        thread = follower;
        follower.start();
    }

    private void follow(CountDownLatch stop) {
        String lastFault = null;
        try {
            do {
                lastFault = catchUp(lastFault);
            } while (!stop.await(PERIOD_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A failure is told once and tried again: the graph may be away for a while, and the disk full. */
    private @Nullable String catchUp(@Nullable String lastFault) {
        try {
            keeper.catchUp();
            return null;
        } catch (RuntimeException e) {
            String fault = String.valueOf(e.getMessage());
            boolean isStopping = stopped.getCount() == 0;
            if (!isStopping && !fault.equals(lastFault)) {
                LOG.warn("The search index could not follow the graph and tries again every second", e);
            }
            return fault;
        }
    }

    @Override
    public void stop() {
        Thread follower = thread;
        thread = null;
        if (follower != null) {
            stopped.countDown();
            keeper.close();
            try {
                follower.join(STOP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
