package org.faultline.search.internal;

import java.util.Locale;
import org.faultline.search.Search;
import org.faultline.search.SearchStatus;
import org.faultline.search.SearchStatus.State;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * How the index stands, under {@code searchIndex}. It is not part of readiness: a start waits for the first catch-up,
 * and later, without an index, everything but search answers, and search says that it is being built.
 */
@Component("searchIndexHealthIndicator")
final class SearchIndexHealth implements HealthIndicator {

    private final Search search;

    SearchIndexHealth(Search search) {
        this.search = search;
    }

    @Override
    public Health health() {
        SearchStatus status = search.status();
        boolean down = status.state() == State.ABSENT && status.fault() != null;
        Health.Builder health = (down ? Health.down() : Health.up())
                .withDetail("state", status.state().name().toLowerCase(Locale.ROOT))
                .withDetail("documents", status.documents())
                .withDetail("sequence", status.sequence())
                .withDetail("behind", status.behind());
        String fault = status.fault();
        return (fault == null ? health : health.withDetail("fault", fault)).build();
    }
}
