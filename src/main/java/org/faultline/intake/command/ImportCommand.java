package org.faultline.intake.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.faultline.evidence.SourceTexts.Outcome;
import org.faultline.evidence.WriteReport;
import org.faultline.intake.Articles;
import org.faultline.intake.Tables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports a folder of tables (docs/tables.md): all of it, or nothing.")
final class ImportCommand implements Callable<Integer> {

    private final Application application;

    @Mixin
    private final Output output = new Output();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder with the CSV files.")
    private @Nullable Path folder;

    @Option(names = "--dry-run", description = "Find all faults and count what is new; write nothing.")
    private boolean dryRun;

    ImportCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        Path dir = folder;
        if (dir == null) {
            throw output.refuse("Name the folder: faultline import DIR");
        }
        return application.run(output.err(), context -> {
            Tables tables = context.getBean(Tables.class);
            output.print(inWords(tables.importFolder(dir, dryRun, "command line", output.progress())));
            return ExitCode.DONE;
        });
    }

    @Command(
            name = "articles",
            mixinStandardHelpOptions = true,
            description = "Imports the texts of articles that an articles.csv lists (docs/articles.md).")
    int articles(
            @Parameters(paramLabel = "DIR", description = "The folder with articles.csv and the texts.") Path dir) {
        return application.run(output.err(), context -> {
            Tables tables = context.getBean(Tables.class);
            if (application.seeds() && tables.graphIsEmpty()) {
                // A text makes a source of its own where there is none; the seed's tables know more of it, so they come
                // first.
                output.print("The graph is empty; the facts that come with Faultline are imported first.");
                output.print(inWords(tables.importSeed(output.progress())));
            }
            Articles articles = context.getBean(Articles.class);
            Articles.Report report = articles.importFolder(dir, "command line", output.progress());
            report.warnings().forEach(output.err()::println);
            output.err().flush();
            output.print(
                    "%d texts stored, %d known already, %d copies of a known text, %d unlike the known text; %d suggested claims to review; %d warnings"
                            .formatted(
                                    report.count(Outcome.STORED),
                                    report.count(Outcome.KNOWN),
                                    report.count(Outcome.COPY),
                                    report.count(Outcome.DIFFERS),
                                    report.suggestions(),
                                    report.warnings().size()));
            return ExitCode.DONE;
        });
    }

    private String inWords(WriteReport report) {
        if (report.nothingNew()) {
            return "Nothing new: %,d known already.".formatted(report.known());
        }
        return (dryRun ? "Sound; would write " : "Wrote ")
                + "%,d publications, %,d sources, %,d records, %,d claims, %,d decisions on identity; %,d known already."
                        .formatted(
                                report.publications(),
                                report.sources(),
                                report.records(),
                                report.claims(),
                                report.identities(),
                                report.known());
    }
}
