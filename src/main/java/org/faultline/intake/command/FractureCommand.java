package org.faultline.intake.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.faultline.fracture.Fracture;
import org.faultline.fracture.TableRun;
import org.faultline.fracture.TablesFaulty;
import org.faultline.intake.internal.BoardText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "fracture",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the board of fracturing units.",
            "With --tables, runs the full model on a folder of tables instead, without a database (docs/fracture-tables.md)."
        })
final class FractureCommand implements Callable<Integer> {

    private final Application application;

    @Mixin
    private final Output output = new Output();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "As published by that date; today by default. May be given several times.")
    private List<LocalDate> asOf = new ArrayList<>();

    @Option(names = "--limit", defaultValue = "20", description = "How many rows (default ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--tables", paramLabel = "DIR", description = "The folder with the tables of a model run.")
    private @Nullable Path tables;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the model's answer is written; with --tables.")
    private @Nullable Path out;

    @Option(
            names = "--ledger",
            paramLabel = "UNIT",
            description = "Print why that battalion's probability is what it is; with --tables.")
    private @Nullable String ledger;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "First day that counts; with --tables. By default that of the earliest known record.")
    private @Nullable LocalDate from;

    @Option(
            names = "--export-tables",
            paramLabel = "DIR",
            description = "Write the tables that a board is made of to that folder, instead of printing it.")
    private @Nullable Path export;

    FractureCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        List<LocalDate> dates = asOf.isEmpty() ? List.of(LocalDate.now(ZoneOffset.UTC)) : asOf;
        if (tables != null && export != null) {
            throw output.refuse("--tables reads a folder and --export-tables writes one: use one of them");
        }
        return tables == null ? board(dates) : model(tables, dates);
    }

    private int model(Path folder, List<LocalDate> dates) {
        Path file = out;
        if (file == null) {
            throw output.refuse("--tables needs --out FILE, where the answer is written");
        }
        try {
            output.print(new TableRun(folder, from).write(dates, file, ledger));
            return ExitCode.DONE;
        } catch (TablesFaulty e) {
            e.faults().forEach(output.err()::println);
            output.err().println(e.getMessage() + "; nothing was written.");
            output.err().flush();
            return ExitCode.FAULTY;
        } catch (IllegalArgumentException e) {
            throw output.refuse(String.valueOf(e.getMessage()));
        }
    }

    private int board(List<LocalDate> dates) {
        if (out != null || ledger != null || from != null) {
            throw output.refuse("--out, --ledger and --from go with --tables DIR");
        }
        if (limit < 1) {
            throw output.refuse("--limit takes a whole number from 1");
        }
        if (dates.stream().anyMatch(date -> date.isBefore(Fracture.FIRST_DATE))) {
            throw output.refuse(
                    "--as-of takes a date from " + Fracture.FIRST_DATE + " on: the board begins with the coup");
        }
        Path folder = export;
        if (folder != null && dates.size() > 1) {
            throw output.refuse("--export-tables takes one --as-of: the tables are those of one date");
        }
        return application.run(output.err(), context -> {
            Fracture fracture = context.getBean(Fracture.class);
            if (folder != null) {
                fracture.exportTables(dates.getFirst(), folder);
                output.print("Wrote the tables as of " + dates.getFirst() + " to " + folder
                        + ". To run the model on them: fracture --tables " + folder + " --from "
                        + Fracture.FIRST_DATE.minusDays(1) + " --as-of " + dates.getFirst() + " --out FILE.csv");
                return ExitCode.DONE;
            }
            dates.forEach(date -> output.print(new BoardText(fracture.board(date), limit).lines()));
            return ExitCode.DONE;
        });
    }
}
