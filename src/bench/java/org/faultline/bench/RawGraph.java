package org.faultline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/** The yardstick: what the ledger wrote, copied out of the graph, and written again by nothing but the driver and UNWIND. */
final class RawGraph {

    private static final int CHUNK = 5_000;

    private final Map<String, List<Map<String, Object>>> nodesByLabels = new TreeMap<>();
    private final Map<String, List<Map<String, Object>>> relationshipsByType = new TreeMap<>();

    private RawGraph() {}

    static RawGraph read(Driver driver) {
        RawGraph copy = new RawGraph();
        try (Session session = driver.session()) {
            session.run("MATCH (n) WHERE n:Record OR n:Claim OR n:Citation OR n:Source OR n:Publication"
                            + " RETURN labels(n) AS labels, properties(n) AS p")
                    .forEachRemaining(row -> copy.nodesByLabels
                            .computeIfAbsent(
                                    String.join(":", row.get("labels").asList(value -> value.asString())),
                                    labels -> new ArrayList<>())
                            .add(row.get("p").asMap()));
            session.run("MATCH (a)-[r]->(b) WHERE a.id IS NOT NULL AND b.id IS NOT NULL"
                            + " RETURN labels(a)[0] AS a, labels(b)[0] AS b, type(r) AS type,"
                            + " {from: a.id, to: b.id, p: properties(r)} AS row")
                    .forEachRemaining(row -> copy.relationshipsByType
                            .computeIfAbsent(
                                    row.get("a").asString() + "|"
                                            + row.get("type").asString() + "|"
                                            + row.get("b").asString(),
                                    type -> new ArrayList<>())
                            .add(row.get("row").asMap()));
        }
        return copy;
    }

    void write(Driver driver) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(tx -> {
                nodesByLabels.forEach((labels, rows) ->
                        chunks(tx, "UNWIND $rows AS row CREATE (n:" + labels + ") SET n = row", rows));
                relationshipsByType.forEach((key, rows) -> {
                    String[] parts = key.split("\\|", 3);
                    chunks(
                            tx,
                            "UNWIND $rows AS row MATCH (a:" + parts[0] + " {id: row.from}) MATCH (b:" + parts[2]
                                    + " {id: row.to}) CREATE (a)-[r:" + parts[1] + "]->(b) SET r = row.p",
                            rows);
                });
            });
        }
    }

    private static void chunks(TransactionContext tx, String cypher, List<Map<String, Object>> rows) {
        for (int begin = 0; begin < rows.size(); begin += CHUNK) {
            tx.run(cypher, Map.of("rows", rows.subList(begin, Math.min(rows.size(), begin + CHUNK))))
                    .consume();
        }
    }

    int nodes() {
        return nodesByLabels.values().stream().mapToInt(List::size).sum();
    }

    int relationships() {
        return relationshipsByType.values().stream().mapToInt(List::size).sum();
    }
}
