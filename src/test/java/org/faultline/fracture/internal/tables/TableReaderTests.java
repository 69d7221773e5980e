package org.faultline.fracture.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.faultline.fracture.TablesFaulty;
import org.faultline.fracture.internal.model.EventKind;
import org.faultline.fracture.internal.model.Tables;
import org.faultline.fracture.internal.model.Tables.Scope;
import org.faultline.kernel.CountRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSoundTables() throws IOException {
        write("regions.csv", "region_id,name,x_km,y_km,connectivity_index", "R1,North,0,0,0.4", "R2,South,,,");
        write("sites.csv", "site_id,name,region_id,x_km,y_km,contested_from,contested_to", "S1,Hill,R1,,,,");
        write(
                "units.csv",
                "unit_id,name,kind,type,parent_id,home_region_id,established_strength,strength,strength_basis,strength_asof",
                "A,Army,army,,,,,,,",
                "D,\"Division, first\",division,,A,R1,,,,",
                "U1,First,battalion,LIB,D,,600,180,estimate,2021-06-01",
                "U2,Second,battalion,IB,D,R2,,750,establishment,");
        write("postings.csv", "unit_id,site_id,date_from,date_to", "U1,S1,2021-02-01,");
        write("commanders.csv", "commander_id,unit_id,date_from,date_to", "C1,U1,2021-02-01,2022-01-01");
        write("sources.csv", "source_id,name,kind,reliability", "N1,Paper,news,B", "N2,Radio,news,");
        write(
                "defection_events.csv",
                TableForm.EVENTS.columns().stream()
                        .reduce((a, b) -> a + "," + b)
                        .orElseThrow(),
                "E1,desertion,unit,U1,D,R1,S1,2021-08-19,2021-08-19,day,25,25,,1,0,2021-08-20,N1;N2,",
                "E2,defection,national,,,,,2021-08,,,2000,,,,,2021-09-01,N1,".replace("2021-08,", "2021-08-01,"),
                "E3,mutiny,unit,U2,D,,,2022-03-01,2022-03-01,month,,,dozens of soldiers,,,2022-03-20,N2,");
        write(
                "reports.csv",
                TableForm.REPORTS.columns().stream()
                        .reduce((a, b) -> a + "," + b)
                        .orElseThrow(),
                "P1,E1,N1,2021-08-20,,desertion,2021-08-19,2021-08-19,day,25,25,,1,0,S1",
                "P2,E1,N2,2021-08-22,N1,desertion,2021-08-19,2021-08-19,day,,,,,,",
                "P3,E3,N2,2022-03-20,,mutiny,2022-03-01,2022-03-01,month,,,dozens of soldiers,,,");
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }

    private void replace(String file, String what, String by) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(what);
        Files.writeString(folder.resolve(file), text.replace(what, by));
    }

    private List<String> faults() {
        try {
            TableReader.read(folder);
            return List.of();
        } catch (TablesFaulty e) {
            return e.faults();
        }
    }

    @Test
    void readsSoundTables() {
        Tables tables = TableReader.read(folder);

        assertThat(tables.units()).hasSize(4);
        assertThat(tables.units().get(2).estimate()).isEqualTo(180);
        assertThat(tables.units().get(2).establishment()).isEqualTo(600);
        assertThat(tables.units().get(3).establishment()).isEqualTo(750);
        assertThat(tables.units().get(3).estimate()).isNull();
        assertThat(tables.events())
                .extracting(Tables.EventRecord::scope)
                .containsExactly(Scope.UNIT, Scope.NATIONAL, Scope.UNIT);
        assertThat(tables.events().getFirst().sourceIds()).containsExactly("N1", "N2");
        assertThat(tables.reports().get(1).citesSourceId()).isEqualTo("N1");
        assertThat(tables.reports().getFirst().details().kind()).isEqualTo(EventKind.DESERTION);
    }

    @Test
    void takesAMonthForAllItsDaysAndDozensForARange() {
        Tables.Details details = TableReader.read(folder).reports().get(2).details();

        assertThat(details.from()).isEqualTo(LocalDate.of(2022, 3, 1));
        assertThat(details.until()).isEqualTo(LocalDate.of(2022, 3, 31));
        assertThat(details.count()).isEqualTo(new CountRange(12, 90));
        assertThat(EventTables.inWords("a number of soldiers")).isEqualTo(new CountRange(2, 30));
        assertThat(EventTables.inWords("they left")).isEqualTo(CountRange.UNKNOWN);
    }

    @Test
    void tellsAllFaultsWithFileLineColumnAndRemedy() throws IOException {
        replace("units.csv", "U2,Second,battalion,IB,D,R2", "U2,Second,regiment,IB,DX,R9");
        replace("postings.csv", "2021-02-01,", "2021-02-30,");
        replace("commanders.csv", "2022-01-01", "2020-01-01");
        replace("defection_events.csv", "day,25,25", "day,-25,25");
        replace("reports.csv", "P3,E3,N2", "P3,E9,N9");

        assertThat(faults())
                .hasSize(8)
                .allMatch(fault -> fault.matches("[a-z_]+\\.csv:\\d+, [a-z_]+: .+\\. .+\\."))
                .anyMatch(fault -> fault.startsWith("units.csv:5, kind: 'regiment' is not among"))
                .anyMatch(fault -> fault.startsWith("units.csv:5, parent_id: there is no unit 'DX'"))
                .anyMatch(fault -> fault.startsWith("postings.csv:2, date_from: '2021-02-30' is no day"))
                .anyMatch(fault -> fault.startsWith("commanders.csv:2, date_to: 2020-01-01 lies before"))
                .anyMatch(fault -> fault.startsWith("defection_events.csv:2, count_min: '-25' is no count"))
                .anyMatch(fault -> fault.startsWith("reports.csv:4, event_id: there is no record 'E9'"));
    }

    @Test
    void refusesACircleOfSuperiorsOnce() throws IOException {
        replace("units.csv", "A,Army,army,,,", "A,Army,army,,D,");

        assertThat(faults()).singleElement().asString().contains("parent_id", "run in a circle");
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        replace("sources.csv", "source_id,name,kind,reliability", "source_id,name,kind");
        Files.delete(folder.resolve("units.csv"));
        Files.write(folder.resolve("regions.csv"), "region_id,name\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        replace("sites.csv", "Hill", "\"Hill");

        assertThat(faults())
                .anyMatch(fault -> fault.startsWith("sources.csv:1, reliability: the column is missing"))
                .anyMatch(fault -> fault.startsWith("units.csv: the file is missing"))
                .anyMatch(fault -> fault.startsWith("regions.csv: the file is not UTF-8"))
                .anyMatch(fault -> fault.startsWith("sites.csv"));
        assertThatThrownBy(() -> TableReader.read(folder)).hasMessageContaining("faults in the tables");
    }

    @Test
    void refusesOneIdTwice() throws IOException {
        replace("sources.csv", "N2,Radio", "N1,Radio");

        assertThat(faults()).anyMatch(fault -> fault.contains("is there twice"));
    }

    @Test
    void doesWithoutTheTablesThatMayBeAbsent() throws IOException {
        Files.delete(folder.resolve("postings.csv"));
        Files.delete(folder.resolve("commanders.csv"));

        assertThat(TableReader.read(folder).postings()).isEmpty();
    }
}
