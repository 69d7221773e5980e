package org.faultline.intake.command;

import java.util.concurrent.Callable;
import org.faultline.graph.Checks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Runs the data-quality checks of cypher/checks; each prints the rows that violate it.")
final class CheckCommand implements Callable<Integer> {

    private final Application application;

    @Mixin
    private final Output output = new Output();

    CheckCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        return application.run(output.err(), context -> {
            int errors = 0;
            for (Checks.Violations check : context.getBean(Checks.class).run()) {
                output.print("%-8s %-32s %d"
                        .formatted(check.severity(), check.name(), check.rows().size()));
                check.rows().forEach(row -> output.print("         " + row));
                errors += check.isError() ? check.rows().size() : 0;
            }
            output.print(errors == 0 ? "No errors." : errors + " rows violate a check.");
            return errors == 0 ? ExitCode.DONE : ExitCode.FAULTY;
        });
    }
}
