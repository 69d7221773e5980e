package org.faultline;

import org.faultline.intake.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Faultline. */
@SpringBootApplication
public class FaultlineApplication {

    /** Runs the command named by the arguments; without any, serves. */
    public static void main(String[] arguments) {
        int exitCode = Commands.run(FaultlineApplication.class, arguments);
        if (exitCode != Commands.SERVING) {
            System.exit(exitCode);
        }
    }
}
