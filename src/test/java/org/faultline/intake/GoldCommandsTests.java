package org.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.faultline.FaultlineApplication;
import org.faultline.intake.command.CommandTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The commands that measure designations and names on tables of examples. */
class GoldCommandsTests {

    private static final Path EXAMPLES = Path.of("src/test/resources/org/faultline/language");

    private static final int LABEL_WIDTH = 28;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void measuresDesignationsOnTheAnnotatedRows() {
        assertThat(run(
                        "designations",
                        EXAMPLES.resolve("unit_designations_gold_dev.tsv").toString()))
                .isEqualTo(0);

        assertThat(out.toString()).contains("category", "precision", "recall", "F1", "list_trap", "my_neg_count");
        assertThat(figures("all").get(5)).isGreaterThanOrEqualTo(0.99);
        assertThat(figures("all").get(6)).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void measuresNamesBesideOtherMethods() {
        assertThat(run("names", EXAMPLES.resolve("names_gold_dev.tsv").toString()))
                .isEqualTo(0);

        assertThat(figures("Names (here)").get(5)).isGreaterThanOrEqualTo(0.98);
        assertThat(figures("Names (here)").get(6)).isGreaterThanOrEqualTo(0.96);
        for (String other : List.of("Jaro-Winkler from", "Double Metaphone", "Beider-Morse")) {
            assertThat(figures(other).get(7)).as(other).isBetween(0.0, 0.85);
        }
    }

    @Test
    void takesColumnsInAnyOrderAndPassesOverOthers() throws IOException {
        Path file = write(
                "\uFEFFremark\texpected\ttext\r\nfine\tLIB:528\tLIB 528\r\n\r\n\tNONE\tWard 5\r\n\tIB:7\tLIB 7\r\n");

        assertThat(run("designations", "--failures", file.toString())).isEqualTo(0);
        assertThat(figures("all").get(0)).isEqualTo(3);
        assertThat(figures("all").get(1)).isEqualTo(2);
        assertThat(out.toString()).contains("(no category)", "line 5: expected IB:7, read LIB:7: LIB 7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "designations | text;LIB 528 | table.tsv:1 [expected]: the column is missing.",
                "designations | text,expected;LIB 528,LIB528 | table.tsv:2 [expected]: 'LIB528' is no unit. Write TYPE:NUMBER",
                "designations | text,expected;LIB 528, | table.tsv:2 [expected]: the cell is empty.",
                "designations | text,expected;LIB 528,LIB:528,x | table.tsv:2: the row has 3 cells and the header 2.",
                "designations | text,text,expected;a,b,NONE | table.tsv:1 [text]: the column stands twice.",
                "designations | text,expected,expected_other_force;a,NONE,KIA | table.tsv:2 [expected_other_force]: 'KIA' is no unit",
                "designations | text,expected | table.tsv:1: the file has no rows.",
                "names | name_a,name_b,label;A,B,alike | table.tsv:2 [label]: 'alike' is no label. Write same or different.",
                "names | name_a,name_b;A,B | table.tsv:1 [label]: the column is missing."
            })
    void saysWhereAFileIsFaultyAndHowToMendIt(String command, String content, String fault) throws IOException {
        Path file = write(content.replace(',', '\t').replace(';', '\n') + "\n");

        assertThat(run(command, file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains(fault).contains("1 fault; nothing was measured.");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"designations", "names"})
    void refusesNoiseFoldersAndMissingFiles(String command) throws IOException {
        byte[] noise = new byte[1_000_000];
        new Random(1).nextBytes(noise);
        Path file = Files.write(folder.resolve("noise.tsv"), noise);

        assertThat(run(command, file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("is not UTF-8. Save the file as UTF-8.");
        assertThat(run(command, folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("it is a folder");
        assertThat(run(command, folder.resolve("nowhere.tsv").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("nowhere.tsv: there is no such file.");
        assertThat(run(command)).isEqualTo(2);
    }

    @Test
    void showsAtMostFiftyFaults() throws IOException {
        Path file = write("text\texpected\n" + "LIB 528\tx\n".repeat(70));

        assertThat(run("designations", file.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("table.tsv:51 ", "20 further faults are not shown")
                .doesNotContain("table.tsv:52 ");
    }

    /** The figures of the first line that begins with a label: rows, exact, right, wrong, missed, precision, recall, F1. */
    private List<Double> figures(String label) {
        return out.toString()
                .lines()
                .filter(line -> line.startsWith(label))
                .findFirst()
                .map(line -> Stream.of(line.substring(LABEL_WIDTH).strip().split(" +"))
                        .map(Double::valueOf)
                        .toList())
                .orElseThrow();
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("table.tsv"), content, StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        CommandLine commands = CommandTree.of(FaultlineApplication.class, List.of());
        return commands.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
