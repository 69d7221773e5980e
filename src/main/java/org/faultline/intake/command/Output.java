package org.faultline.intake.command;

import java.io.PrintWriter;
import java.util.List;
import org.faultline.evidence.Progress;
import org.faultline.intake.Fault;
import org.faultline.intake.InputFaulty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a command prints: results to the standard output, progress and faults to the standard error. */
@Command
final class Output {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not set the command up");
        }
        return spec.commandLine();
    }

    PrintWriter err() {
        return commandLine().getErr();
    }

    void print(String line) {
        print(List.of(line));
    }

    void print(List<String> lines) {
        PrintWriter out = commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
    }

    Progress progress() {
        return (step, of, what) -> {
            err().printf("[%d/%d] %s%n", step, of, what);
            err().flush();
        };
    }

    /** Prints the faults of an input, and what became of it. */
    int refuse(InputFaulty faulty, String outcome) {
        return refuse(err(), faulty, outcome);
    }

    static int refuse(PrintWriter err, InputFaulty faulty, String outcome) {
        List<Fault> faults = faulty.faults();
        faults.forEach(err::println);
        err.println((faults.size() == 1 ? "1 fault; " : faults.size() + " faults; ") + outcome + ".");
        err.flush();
        return ExitCode.FAULTY;
    }

    ParameterException refuse(String message) {
        return new ParameterException(commandLine(), message);
    }
}
