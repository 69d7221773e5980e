package org.faultline.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes, each in one transaction that either commits whole or leaves nothing.
 *
 * <p>A write begins by taking the lock of the data version, so that writes are ordered and cannot deadlock.
 */
@Component
public final class GraphWriter {

    /** A cluster changes its leader within seconds; a transient failure is worth that many tries. */
    private static final int TRIES = 3;

    /** Rows a statement; larger ones gain nothing and hold more memory. */
    private static final int CHUNK = 5_000;

    private final Neo4jClient client;
    private final TransactionTemplate transaction;
    private final NamedQuery nextVersion;

    GraphWriter(Neo4jClient client, PlatformTransactionManager transactions, NamedQueries queries) {
        this.client = client;
        this.transaction = new TransactionTemplate(transactions);
        this.nextVersion = queries.get("graph/next-version");
    }

    /**
     * Does the work in one transaction, and again if the database asks for it.
     *
     * @param work gets what runs queries inside the transaction
     * @return what the work returns
     */
    public <T> T write(Function<Transaction, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(
                        transaction.execute(status -> work.apply(new Transaction(begin(), status))));
            } catch (TransientDataAccessException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Does the work, lets it fail where it would fail, and takes it all back. */
    public <T> T rehearse(Function<Transaction, T> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return work.apply(new Transaction(begin(), status));
        }));
    }

    private long begin() {
        return Rows.of(client, nextVersion, Map.of()).getFirst().number("seq");
    }

    /** An open write transaction. */
    public final class Transaction {

        private final long sequence;
        private final TransactionStatus status;

        private Transaction(long sequence, TransactionStatus status) {
            this.sequence = sequence;
            this.status = status;
        }

        /** Takes all of it back in the end, the raised number included: for work that found nothing to do. */
        public void leaveNoTrace() {
            status.setRollbackOnly();
        }

        /** {@return the number of this write, to be stamped as {@code changeSeq} on what it touches} */
        public long sequence() {
            return sequence;
        }

        /** {@return the rows of a query's answer} */
        public List<Row> rows(NamedQuery query, Map<String, ? extends @Nullable Object> parameters) {
            return Rows.of(client, query, parameters);
        }

        /** Runs a query that has a parameter {@code rows}, chunk by chunk. */
        public void each(NamedQuery query, List<? extends Map<String, ? extends @Nullable Object>> rows) {
            for (int begin = 0; begin < rows.size(); begin += CHUNK) {
                int end = Math.min(rows.size(), begin + CHUNK);
                client.query(query.text())
                        .bindAll(Map.of("rows", List.copyOf(rows.subList(begin, end))))
                        .run();
            }
        }
    }
}
