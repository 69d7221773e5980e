package org.faultline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "org.faultline", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final int LONGEST_FILE = 400;
    private static final Pattern CYPHER = Pattern.compile("\"[^\"]*\\b(MATCH \\(|MERGE \\(|UNWIND \\$|OPTIONAL MATCH)");

    @ArchTest
    static final ArchRule kernelAndLanguageKnowNoFramework = noClasses()
            .that()
            .resideInAnyPackage("org.faultline.kernel..", "org.faultline.language..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.neo4j..", "jakarta..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule controllersAreNobodyElsesBusiness = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule onlyTheTerminalWritesToTheTerminal = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.faultline.web.Terminal")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Misc|Common)");

    @Test
    void cypherLivesInFiles() throws IOException {
        assertThat(sources("src/main/java")
                        .filter(file -> CYPHER.matcher(read(file)).find()))
                .isEmpty();
    }

    @Test
    void filesStayReadable() throws IOException {
        assertThat(Stream.concat(sources("src/main/java"), sources("src/test/java"))
                        .filter(file -> read(file).lines().count() > LONGEST_FILE))
                .isEmpty();
    }

    @Test
    void everyQueryIsUsed() throws IOException {
        List<String> code =
                sources("src/main/java").map(ArchitectureTests::read).toList();
        assertThat(new NamedQueries().all().stream().map(NamedQuery::name).filter(name -> {
                    String own = name.substring(name.indexOf('/') + 1);
                    return code.stream()
                            .noneMatch(text -> text.contains("\"" + name + "\"") || text.contains("\"" + own + "\""));
                }))
                .isEmpty();
    }

    private static Stream<Path> sources(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
