package org.faultline.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One Harness for the whole test run, started when the first test needs it and stopped with the process. */
public final class SharedGraph implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final class Holder {
        static final Neo4j NEO4J =
                Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            TestPropertyValues.of(Map.of(
                            "faultline.neo4j.uri",
                            Holder.NEO4J.boltURI().toString(),
                            "faultline.data",
                            Files.createTempDirectory("faultline-test").toString(),
                            "faultline.seed",
                            "false",
                            "faultline.fracture.publish",
                            "false"))
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final long LATER_THAN_ANY_CLOCK = Long.MAX_VALUE / 4;

    /**
     * Empties the graph, all but its schema. The number of the last write goes back, so that the index is built anew, and each time further than ever
     * before: what is kept by that number is never read for another graph.
     */
    public static void wipe(Driver driver) {
        try (var session = driver.session(SessionConfig.forDatabase("neo4j"))) {
            session.run(
                            "MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:DataVersion AND NOT n:Account DETACH DELETE n")
                    .consume();
            session.run(
                            "MERGE (v:DataVersion {id: 'graph'}) SET v.seq = $seq",
                            Map.of("seq", LATER_THAN_ANY_CLOCK - System.nanoTime()))
                    .consume();
        }
    }
}
