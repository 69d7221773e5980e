package org.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.faultline.FaultlineApplication;
import org.faultline.intake.command.CommandTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandsTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"serve", "import", "fracture", "rebuild", "check", "designations", "names"})
    void everyCommandHasHelp(String command) {
        assertThat(run(command, "--help")).isEqualTo(0);
        assertThat(out.toString()).contains("faultline " + command);
    }

    @Test
    void importNeedsAFolder() {
        assertThat(run("import")).isEqualTo(2);
        assertThat(err.toString()).contains("Name the folder");
    }

    @Test
    void theBoardBeginsWithTheCoup() {
        assertThat(run("fracture", "--as-of", "2020-01-01")).isEqualTo(2);
        assertThat(err.toString()).contains("the board begins with the coup");
    }

    @Test
    void unknownCommandsAreRefused() {
        assertThat(run("explode")).isEqualTo(2);
    }

    private int run(String... arguments) {
        CommandLine commands = CommandTree.of(FaultlineApplication.class, List.of());
        return commands.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
