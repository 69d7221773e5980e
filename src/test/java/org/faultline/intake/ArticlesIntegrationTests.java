package org.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.faultline.evidence.Progress;
import org.faultline.evidence.SourceTexts.Outcome;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** On invented articles. */
@GraphTest
class ArticlesIntegrationTests {

    private static final String HEADER = "file,source_id,publisher,published_on,url,language\n";
    private static final String TEXT = "An invented headline\n\nTwelve soldiers left. The army said nothing.\n";

    @Autowired
    private Articles articles;

    @Autowired
    private Tables tables;

    @Autowired
    private Driver driver;

    @TempDir
    private Path folder;

    @BeforeEach
    void wipe() {
        SharedGraph.wipe(driver);
    }

    @Test
    void keepsATextOnce() throws IOException {
        list("a.txt,s1,Invented Times,2021-08,,en\n");
        Files.writeString(folder.resolve("a.txt"), TEXT);

        assertThat(run().count(Outcome.STORED)).isEqualTo(1);
        assertThat(run().count(Outcome.KNOWN)).isEqualTo(1);
        assertThat(single("MATCH (:Source {id: 'src-s1'})-[:HAS_TEXT]->(t) RETURN count(t)"))
                .isEqualTo(1L);
    }

    @Test
    void recognisesTheSameTextUnderAnotherSourceAsOneLineage() throws IOException {
        list("a.txt,s1,Invented Times,2021-08,,en\nb.txt,s2,Another Paper,2021-09,,en\n");
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("b.txt"), TEXT.replace("\n", "\r\n"));

        assertThat(run().count(Outcome.COPY)).isEqualTo(1);
        assertThat(single("MATCH (s:Source) RETURN count(DISTINCT s.lineage)")).isEqualTo(1L);
        assertThat(single("MATCH (t:SourceText) RETURN count(t)")).isEqualTo(1L);
    }

    @Test
    void placesCitationsThatNameAParagraph(@TempDir Path facts) throws IOException {
        Files.writeString(facts.resolve("publications.csv"), "publication_key,name\np,Invented Times\n");
        Files.writeString(
                facts.resolve("sources.csv"),
                "source_key,publication_key,title,type\ns1,p,An invented report,article\n");
        Files.writeString(
                facts.resolve("tallies.csv"),
                "tally_key,metric,scope,count_min,source_key,locator,passage\nt,defected,national,12,s1,para 2,Twelve soldiers left\n");
        tables.importFolder(facts, false, "tests", Progress.SILENT);
        list("a.txt,s1,Invented Times,2021-08,,en\n");
        Files.writeString(folder.resolve("a.txt"), TEXT);

        run();

        assertThat(single("MATCH (c:Citation) RETURN c.quote")).isEqualTo("Twelve soldiers left.");
        assertThat(single("MATCH (s:Source)-[:HAS_TEXT]->(t), (s)-[:CONTAINS]->(c)"
                        + " RETURN substring(t.text, c.begin, c.end - c.begin)"))
                .isEqualTo("Twelve soldiers left.");
    }

    @Test
    void keepsTheFirstTextOfASource() throws IOException {
        list("a.txt,s1,Invented Times,2021-08,,en\n");
        Files.writeString(folder.resolve("a.txt"), TEXT);
        run();
        Files.writeString(folder.resolve("a.txt"), TEXT + "A later sentence.");

        Articles.Report report = run();

        assertThat(report.count(Outcome.DIFFERS)).isEqualTo(1);
        assertThat(report.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.problem()).contains("stays"));
    }

    @Test
    void survivesBadEncodingsEmptyAndMissingFiles() throws IOException {
        list("bad.txt,s1,Invented Times,,,en\nempty.txt,s2,Invented Times,,,en\nmissing.txt,s3,Invented Times,,,en\n");
        Files.write(folder.resolve("bad.txt"), "Caf\u00e9 \u2013 a report".getBytes(Charset.forName("windows-1252")));
        Files.write(folder.resolve("empty.txt"), " \n\n ".getBytes(StandardCharsets.UTF_8));

        Articles.Report report = run();

        assertThat(report.count(Outcome.STORED)).isEqualTo(1);
        assertThat(report.warnings()).extracting(Fault::line).containsExactly(2L, 3L, 4L);
        assertThat(single("MATCH (t:SourceText) RETURN t.text")).isEqualTo("Caf\u00e9 \u2013 a report");
    }

    @Test
    void passesOverTenMegabytesOfRandomBytes() throws IOException {
        byte[] bytes = new byte[10_000_000];
        new Random(20261120).nextBytes(bytes);
        list("noise.txt,s1,Invented Times,,,en\n");
        Files.write(folder.resolve("noise.txt"), bytes);

        Articles.Report report = run();

        assertThat(report.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.problem()).contains("noise.txt", "no text"));
        assertThat(single("MATCH (t:SourceText) RETURN count(t)")).isEqualTo(0L);
    }

    @Test
    void refusesAListThatLeadsOutOfItsFolder() throws IOException {
        list("../secret.txt,s1,Invented Times,,,en\n");

        assertThatThrownBy(this::run).isInstanceOf(InputFaulty.class).hasMessageContaining("leads out of the folder");
    }

    private Articles.Report run() {
        return articles.importFolder(folder, "tests", Progress.SILENT);
    }

    private void list(String rows) throws IOException {
        Files.writeString(folder.resolve("articles.csv"), HEADER + rows);
    }

    private Object single(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).single().get(0).asObject();
        }
    }
}
