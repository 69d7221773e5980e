package org.faultline.intake.command;

import java.util.concurrent.Callable;
import org.faultline.evidence.Ledger;
import org.faultline.search.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Projects the records and builds the search index anew; both end as they were.")
final class RebuildCommand implements Callable<Integer> {

    private final Application application;

    @Mixin
    private final Output output = new Output();

    RebuildCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        return application.run(output.err(), context -> {
            context.getBean(Ledger.class).rebuild(output.progress());
            context.getBean(Search.class).rebuild();
            output.print("Rebuilt.");
            return ExitCode.DONE;
        });
    }
}
