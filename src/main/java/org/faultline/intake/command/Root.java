package org.faultline.intake.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "faultline",
        mixinStandardHelpOptions = true,
        version = "Faultline",
        description = "Which military units are fracturing, and why.",
        footer = {
            "",
            "Settings go with every command: --faultline.data=FOLDER, --server.port=PORT, --faultline.neo4j.uri=URI.",
            "Exit codes: 0 done, 1 faulty input or violations found, 2 wrong arguments, 3 could not start."
        })
final class Root implements Callable<Integer> {

    private final Application application;

    Root(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        return application.serve();
    }

    @Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves pages and the API; the default.")
    int serve() {
        return application.serve();
    }
}
