package org.faultline.intake.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.faultline.intake.InputFaulty;
import org.faultline.intake.internal.gold.NameScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description = {
            "Compares the names of a table of pairs and prints precision, recall and F1 at the match threshold,",
            "beside Jaro-Winkler, Double Metaphone and Beider-Morse on the same pairs (docs/language.md)."
        })
final class NamesCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(
            paramLabel = "FILE",
            description =
                    "Tab-separated, with the columns name_a, name_b and label (same, different), perhaps category.")
    private Path file = Path.of("");

    @Option(names = "--failures", description = "Also print every pair that is judged otherwise than labelled.")
    private boolean failures;

    @Override
    public Integer call() {
        try {
            NameScores scores = NameScores.of(file);
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
