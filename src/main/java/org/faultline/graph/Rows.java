package org.faultline.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Runs a query and reads its answer whole. */
final class Rows {

    private Rows() {}

    @SuppressWarnings("unchecked")
    static List<Row> of(Neo4jClient client, NamedQuery query, Map<String, ? extends @Nullable Object> parameters) {
        return client.query(query.text()).bindAll((Map<String, Object>) parameters).fetch().all().stream()
                .map(Row::new)
                .toList();
    }
}
