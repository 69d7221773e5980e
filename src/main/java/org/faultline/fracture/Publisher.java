package org.faultline.fracture;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Publishes the board of each day into the calibration record, in the background; a replica that finds it there leaves it.
 *
 * <p>Only what serves publishes: a command that announces nothing does not.
 */
@Component
@ConditionalOnBooleanProperty(
        name = {"faultline.announce", "faultline.fracture.publish"},
        matchIfMissing = true)
final class Publisher implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    /** Long enough that whoever starts the server sees it answer first. */
    private static final long FIRST_SECONDS = 20;

    private static final long EVERY_SECONDS = TimeUnit.HOURS.toSeconds(6);

    private final Calibration calibration;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("board-publisher").daemon().factory());

    Publisher(Calibration calibration) {
        this.calibration = calibration;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var unused = clock.scheduleWithFixedDelay(this::publish, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void publish() {
        try {
            int written = calibration.publish(Calibration.today());
            if (written > 0) {
                LOG.info("The calibration record: {} boards kept or scored", written);
            }
        } catch (RuntimeException e) {
            // The next turn tries again; a board that cannot be kept must not stop the server.
            LOG.warn("The board of today could not be kept in the calibration record", e);
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
