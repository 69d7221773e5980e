package org.faultline.intake.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.faultline.intake.InputFaulty;
import org.faultline.intake.internal.gold.DesignationScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "designations",
        mixinStandardHelpOptions = true,
        description =
                "Reads the unit designations of a table of examples and prints precision, recall and F1 (docs/language.md).")
final class DesignationsCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(
            paramLabel = "FILE",
            description =
                    "Tab-separated, with the columns text and expected, perhaps category and expected_other_force.")
    private Path file = Path.of("");

    @Option(names = "--failures", description = "Also print every row that is read otherwise than expected.")
    private boolean failures;

    @Override
    public Integer call() {
        try {
            DesignationScores scores = DesignationScores.of(file);
            output.print(scores.lines());
            if (failures) {
                output.print(scores.failures());
            }
            return ExitCode.DONE;
        } catch (InputFaulty e) {
            return output.refuse(e, "nothing was measured");
        }
    }
}
