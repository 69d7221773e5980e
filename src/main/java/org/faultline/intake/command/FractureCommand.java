package org.faultline.intake.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.faultline.fracture.Fracture;
import org.faultline.intake.internal.BoardText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "fracture", mixinStandardHelpOptions = true, description = "Prints the board of fracturing units.")
final class FractureCommand implements Callable<Integer> {

    private final Application application;

    @Mixin
    private final Output output = new Output();

    @Option(names = "--as-of", paramLabel = "DATE", description = "As published by that date; today by default.")
    private @Nullable LocalDate asOf;

    @Option(names = "--limit", defaultValue = "20", description = "How many rows (default ${DEFAULT-VALUE}).")
    private int limit;

    FractureCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        LocalDate date = asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
        if (limit < 1) {
            throw output.refuse("--limit takes a whole number from 1");
        }
        if (date.isBefore(Fracture.FIRST_DATE)) {
            throw output.refuse(
                    "--as-of takes a date from " + Fracture.FIRST_DATE + " on: the board begins with the coup");
        }
        return application.run(output.err(), context -> {
            output.print(new BoardText(context.getBean(Fracture.class).board(date), limit).lines());
            return ExitCode.DONE;
        });
    }
}
