package org.faultline.intake.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.intake.Fault;
import org.faultline.intake.InputFaulty;
import org.junit.jupiter.api.Test;

class TableFolderTests {

    private static final String PUBLICATIONS = "publication_key,name\npub,Invented Times\n";
    private static final String SOURCES = "source_key,publication_key,title,type\ns,pub,A report,article\n";
    private static final String UNITS = "unit_key,type,number,name_en,source_key\nLIB 901,LIB,901,901 LIB,s\n";

    @Test
    void tellsTenPlantedFaultsTogether() {
        assertThat(faults(folder("ten-faults")))
                .extracting(fault -> fault.file() + ":" + fault.line() + ":" + fault.column())
                .contains(
                        "subordination.csv:2:unit_key",
                        "subordination.csv:2:from",
                        "subordination.csv:3:from",
                        "subordination.csv:3:superior_key",
                        "defections.csv:2:count_min",
                        "defections.csv:3:source_key",
                        "sources.csv:4:source_key",
                        "units.csv:1:colour",
                        "people.csv:2:null",
                        "tallies.csv:2:null",
                        "places.csv:2:parent_key")
                .hasSize(11);
    }

    @Test
    void saysHowToMendEachFault() {
        assertThat(faults(folder("ten-faults")))
                .allSatisfy(fault -> assertThat(fault.remedy()).isNotBlank())
                .anySatisfy(fault -> assertThat(fault.toString())
                        .isEqualTo("subordination.csv:2 [from]: '2021-02-30' is not a day of the calendar."
                                + " Correct it, or give only the month or year."));
    }

    @Test
    void takesTheSameRowTwiceAsOne() {
        String twice = UNITS + "LIB 901,LIB,901,901 LIB,s\n";

        EvidenceBatch batch = read(Map.of("publications.csv", PUBLICATIONS, "sources.csv", SOURCES, "units.csv", twice))
                .batch();

        assertThat(batch.records()).hasSize(1);
    }

    @Test
    void refusesATypeOfUnitThatNobodyKnows() {
        String units = UNITS + "Battalion 901,artillery,901,901 Battalion,s\n";

        assertThat(faults(bytes(Map.of("publications.csv", PUBLICATIONS, "sources.csv", SOURCES, "units.csv", units))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.column()).isEqualTo("type");
                    assertThat(fault.toString()).contains("'artillery'", "ARTY");
                });
    }

    @Test
    void readsAByteOrderMarkAndEitherLineEnd() {
        String marked = "\uFEFF" + PUBLICATIONS.replace("\n", "\r\n");

        assertThat(read(Map.of("publications.csv", marked)).batch().publications())
                .hasSize(1);
    }

    @Test
    void resolvesKeysThatTheGraphHolds() {
        TableFolder folder = TableFolder.read(bytes(Map.of("units.csv", UNITS)), ids -> Map.of("src-s", ""));

        assertThat(folder.batch().records()).hasSize(1);
    }

    @Test
    void refusesAPostingToAPlaceholder() {
        String units = "unit_key,type,name_en,standing,source_key\nU,TOC,Unknown,placeholder,s\n";
        String people = "person_key,name,standing,source_key\np,Invented Name,public-official,s\n";
        String postings = "person_key,unit_key,role,source_key\np,U,Commander,s\n";

        assertThat(faults(bytes(Map.of(
                        "publications.csv", PUBLICATIONS,
                        "sources.csv", SOURCES,
                        "units.csv", units,
                        "people.csv", people,
                        "postings.csv", postings))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("holds no postings"));
    }

    @Test
    void tiesNobodyToADefectionWhoDoesNotSpeakInPublic() {
        String people = "person_key,name,standing,source_key\np,Invented Name,public-official,s\n";
        String defections = "defection_key,kind,source_key,passage\nd,desertion,s,Somebody left.\n";
        String participations = "person_key,defection_key,source_key\np,d,s\n";

        assertThat(faults(bytes(Map.of(
                        "publications.csv", PUBLICATIONS,
                        "sources.csv", SOURCES,
                        "people.csv", people,
                        "defections.csv", defections,
                        "participations.csv", participations))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.remedy()).contains("stays sealed"));
    }

    @Test
    void wantsANoteForAClaimThatDoesNotCount() {
        String units = "unit_key,type,name_en,source_key,status\nLIB 901,LIB,901 LIB,s,conflict\n";

        assertThat(faults(bytes(Map.of("publications.csv", PUBLICATIONS, "sources.csv", SOURCES, "units.csv", units))))
                .extracting(Fault::column)
                .containsOnly("note");
    }

    @Test
    void countsTheFieldsOfARow() {
        assertThat(faults(bytes(Map.of("publications.csv", PUBLICATIONS + "a,b,c\n" + "only\n"))))
                .extracting(Fault::line)
                .containsExactly(3L, 4L);
    }

    @Test
    void refusesAFolderWithoutTables() {
        assertThatThrownBy(() -> TableFolder.read(Map.of(), ids -> Map.of())).isInstanceOf(InputFaulty.class);
    }

    @Test
    void refusesAFileThatIsNoTable() {
        assertThat(faults(bytes(Map.of("unit.csv", UNITS))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.file()).isEqualTo("unit.csv"));
    }

    private static TableFolder read(Map<String, String> files) {
        return TableFolder.read(bytes(files), ids -> Map.of());
    }

    private static List<Fault> faults(Map<String, byte[]> files) {
        InputFaulty faulty = catchThrowableOfType(InputFaulty.class, () -> TableFolder.read(files, ids -> Map.of()));
        return Objects.requireNonNull(faulty).faults();
    }

    private static Map<String, byte[]> bytes(Map<String, String> files) {
        Map<String, byte[]> bytes = new HashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static Map<String, byte[]> folder(String name) {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> entries =
                Files.list(Path.of(Objects.requireNonNull(TableFolderTests.class.getResource("/tables/" + name))
                        .toURI()))) {
            for (Path entry : entries.toList()) {
                files.put(entry.getFileName().toString(), Files.readAllBytes(entry));
            }
            return files;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
