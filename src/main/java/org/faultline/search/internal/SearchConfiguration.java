package org.faultline.search.internal;

import java.time.Clock;
import org.faultline.graph.DataFolder;
import org.faultline.search.Search;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.index.Feed;
import org.faultline.search.internal.index.IndexKeeper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index in the data folder. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean(destroyMethod = "")
    IndexKeeper indexKeeper(Feed feed, DataFolder folder, Clock clock) {
        return new IndexKeeper(feed, folder.resolve("index"), new Analysis(), clock);
    }

    @Bean
    IndexFollower indexFollower(IndexKeeper keeper) {
        return new IndexFollower(keeper);
    }

    @Bean
    Search search(IndexKeeper keeper) {
        return new LuceneSearch(keeper);
    }
}
