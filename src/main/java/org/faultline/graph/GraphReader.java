package org.faultline.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs named queries that read, in read transactions, so that a cluster may answer them on any member. */
@Component
public final class GraphReader {

    private final Neo4jClient client;
    private final TransactionTemplate transaction;
    private final NamedQuery currentVersion;

    GraphReader(Neo4jClient client, PlatformTransactionManager transactions, NamedQueries queries) {
        this.client = client;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.currentVersion = queries.get("graph/current-version");
    }

    /** {@return the rows of the answer} */
    public List<Row> rows(NamedQuery query, Map<String, ? extends @Nullable Object> parameters) {
        List<Row> rows = transaction.execute(status -> Rows.of(client, query, parameters));
        return rows == null ? List.of() : rows;
    }

    /**
     * {@return what the reads yield, run in one transaction}
     *
     * <p>For an answer made of several queries: a round trip fewer for each, and no write between them.
     */
    public <T> T together(Supplier<T> reads) {
        return Objects.requireNonNull(transaction.execute(status -> reads.get()));
    }

    /** {@return the first row of the answer, if there is one} */
    public Optional<Row> row(NamedQuery query, Map<String, ? extends @Nullable Object> parameters) {
        return rows(query, parameters).stream().findFirst();
    }

    /** {@return the number of the last committed write; 0 in an empty graph} */
    public long version() {
        return row(currentVersion, Map.of()).map(row -> row.number("seq")).orElse(0L);
    }
}
