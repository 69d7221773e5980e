package org.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.evidence.WriteReport;
import org.faultline.graph.Checks;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** On the facts that come with Faultline. */
@GraphTest
class TablesIntegrationTests {

    @Autowired
    private Tables tables;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Checks checks;

    @Autowired
    private Driver driver;

    @BeforeEach
    void wipe() {
        SharedGraph.wipe(driver);
    }

    @Test
    void importsTheSeedOnceAndRebuildsItEqually() {
        WriteReport first = tables.importSeed(Progress.SILENT);
        Object imported = projected();
        WriteReport second = tables.importSeed(Progress.SILENT);
        Object again = projected();
        ledger.rebuild(Progress.SILENT);

        assertThat(first.claims()).isGreaterThan(5_000);
        assertThat(second.nothingNew()).isTrue();
        assertThat(again).isEqualTo(imported);
        assertThat(projected()).isEqualTo(imported);
        assertThat(checks.run())
                .filteredOn(Checks.Violations::isError)
                .allSatisfy(check -> assertThat(check.rows()).as(check.name()).isEmpty());
    }

    @Test
    void aDryRunCountsAndWritesNothing(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("publications.csv"), "publication_key,name\npub,Invented Times\n");

        WriteReport report = tables.importFolder(folder, true, "tests", Progress.SILENT);

        assertThat(report.publications()).isEqualTo(1);
        assertThat(single("MATCH (p:Publication) RETURN count(p)")).isEqualTo(0L);
    }

    @Test
    void refusesAKeyThatTheGraphHoldsWithAnotherContent(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("publications.csv");
        Files.writeString(file, "publication_key,name\npub,Invented Times\n");
        tables.importFolder(folder, false, "tests", Progress.SILENT);
        Files.writeString(file, "publication_key,name\npub,Another Name\n");

        assertThatThrownBy(() -> tables.importFolder(folder, false, "tests", Progress.SILENT))
                .isInstanceOfSatisfying(
                        InputFaulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Fault::toString)
                                .containsExactly(
                                        "publications.csv:2 [publication_key]: the graph holds this key with another"
                                                + " content. Use another key, or leave the row as it was imported."));
    }

    private Object projected() {
        return List.of(
                single("MATCH (a:Record)-[r]->(b:Record) WITH a.id AS a, type(r) AS t, b.id AS b, properties(r) AS p"
                        + " ORDER BY a, t, b, p.factKey, p.possibleFrom RETURN collect([a, t, b, p])"),
                single("MATCH (a:Record) WITH a ORDER BY a.id"
                        + " RETURN collect([a.id, a.displayName, a.lineages, a.possibleFrom, a.mergedInto, a.names])"),
                single("MATCH (s:Source) WITH s ORDER BY s.id RETURN collect([s.id, s.lineage, s.lineageReason])"));
    }

    private Object single(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).single().get(0).asObject();
        }
    }
}
