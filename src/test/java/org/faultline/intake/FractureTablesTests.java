package org.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.faultline.FaultlineApplication;
import org.faultline.intake.command.CommandTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code fracture --tables} from the outside: files in, a file out. */
class FractureTablesTests {

    private static final String DETAILS =
            "date_from,date_to,date_precision,count_min,count_max,count_text,with_weapons,officer";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        List<String> units = new ArrayList<>(List.of(
                "unit_id,name,kind,type,parent_id,home_region_id,established_strength,strength,strength_basis,strength_asof",
                "A,Army,army,,,,,,,",
                "D,Division,division,,A,,,,,"));
        List<String> events = new ArrayList<>(List.of("event_id,kind,scope,unit_id,parent_id,region_id,site_id,"
                + DETAILS + ",first_published,source_ids,confidence"));
        List<String> reports = new ArrayList<>(
                List.of("report_id,event_id,source_id,published,cites_source_id,kind," + DETAILS + ",site_id"));
        for (int n = 1; n <= 8; n++) {
            units.add("U%d,Battalion %d,battalion,LIB,D,,,200,estimate,2021-06-01".formatted(n, n));
        }
        for (int n = 0; n < 9; n++) {
            String day = "2022-%02d-10".formatted(n + 1);
            String details = "%s,%s,day,%d,%d,,1,0".formatted(day, day, n + 1, n + 1);
            String unit = n < 6 ? "U1" : "U" + (n - 4);
            events.add("E%d,desertion,unit,%s,D,,,%s,%s,N1,".formatted(n, unit, details, day));
            reports.add("P%d,E%d,N%d,%s,,desertion,%s,".formatted(n, n, 1 + n % 2, day, details));
        }
        Files.write(folder.resolve("units.csv"), units);
        Files.write(
                folder.resolve("sources.csv"),
                List.of("source_id,name,kind,reliability", "N1,Paper,news,B", "N2,Radio,news,C"));
        Files.write(folder.resolve("defection_events.csv"), events);
        Files.write(folder.resolve("reports.csv"), reports);
    }

    private int run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("fracture", "--tables", folder.toString()));
        arguments.addAll(List.of(more));
        CommandLine commands = CommandTree.of(FaultlineApplication.class, List.of());
        return commands.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    @Test
    void writesARowPerBattalionAndDate() throws IOException {
        Path file = folder.resolve("out.csv");

        assertThat(run("--as-of", "2022-07-01", "--as-of", "2022-10-01", "--out", file.toString()))
                .isZero();

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1 + 2 * 8);
        assertThat(lines.getFirst())
                .isEqualTo(
                        "unit_id,date,p_fracturing,p_exceed,rate_mean,rate_low,rate_high,rank_low,rank_high,state,alarm");
        assertThat(lines.get(1)).startsWith("U1,2022-07-01,0.");
        assertThat(lines.get(9)).startsWith("U1,2022-10-01,0.");
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        Path one = folder.resolve("one.csv");
        Path two = folder.resolve("two.csv");
        run("--as-of", "2022-10-01", "--out", one.toString());
        run("--as-of", "2022-10-01", "--out", two.toString());

        assertThat(one).hasSameBinaryContentAs(two);
    }

    @Test
    void printsTheLedgerOfAUnit() {
        int code = run("--as-of", "2022-10-01", "--out", folder.resolve("o.csv").toString(), "--ledger", "U1");

        assertThat(code).isZero();
        assertThat(out.toString()).contains("U1 on 2022-10-01: P(fracturing) = ", "start", "silence", "drift", "E5");
    }

    @Test
    void refusesALedgerOfAUnitThatIsNotThere() {
        int code = run("--as-of", "2022-10-01", "--out", folder.resolve("o.csv").toString(), "--ledger", "U99");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("there is no battalion 'U99'");
        assertThat(folder.resolve("o.csv")).doesNotExist();
    }

    @Test
    void refusesFaultyTablesAndWritesNothing() throws IOException {
        Files.writeString(
                folder.resolve("units.csv"),
                Files.readString(folder.resolve("units.csv"))
                        .replace("U8,Battalion 8,battalion,LIB,D", "U8,B,battalion,,X"));

        assertThat(run("--as-of", "2022-10-01", "--out", folder.resolve("o.csv").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("units.csv:11, parent_id: there is no unit 'X'", "nothing was written");
        assertThat(folder.resolve("o.csv")).doesNotExist();
    }

    @Test
    void needsAFileToWriteTo() {
        assertThat(run("--as-of", "2022-10-01")).isEqualTo(2);
        assertThat(err.toString()).contains("--out FILE");
    }
}
