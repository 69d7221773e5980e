package org.faultline.web;

import java.io.PrintStream;
import org.springframework.stereotype.Component;

/**
 * The terminal that the process was started from. It is the one place that writes to standard output: for what its operator must
 * read and no log may keep, such as a generated password, and for the results of commands.
 */
@Component
public class Terminal {

    private final PrintStream out;

    Terminal() {
        this(System.out);
    }

    /** Writes elsewhere, so that tests can read it. */
    public Terminal(PrintStream out) {
        this.out = out;
    }

    /** Writes lines. */
    public void print(String lines) {
        out.println(lines);
        out.flush();
    }
}
