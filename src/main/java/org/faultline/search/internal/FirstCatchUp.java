package org.faultline.search.internal;

import org.faultline.search.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps the service from being called ready before the index has what the start itself wrote: the readiness of the application is told
 * after all that listen to this event, so that no reader of a fresh folder searches half of it.
 */
@Component
@ConditionalOnWebApplication
final class FirstCatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(FirstCatchUp.class);

    private final Search search;

    FirstCatchUp(Search search) {
        this.search = search;
    }

    /** A failure is no reason to refuse everything else: search says itself that it has no index, and follows as soon as it can. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        try {
            search.catchUp();
        } catch (RuntimeException e) {
            LOG.warn("The service starts without a current search index; it is tried again every second", e);
        }
    }
}
