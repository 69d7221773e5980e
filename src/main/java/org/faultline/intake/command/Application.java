package org.faultline.intake.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.faultline.graph.DataFolderHeld;
import org.faultline.intake.InputFaulty;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the application for a command.
 *
 * @param main its main class
 * @param settings the arguments that set properties: {@code --faultline.data=…}
 */
record Application(Class<?> main, List<String> settings) {

    /** {@return whether an empty graph is to be filled with the facts that come with Faultline} */
    boolean seeds() {
        return settings.stream().noneMatch("--faultline.seed=false"::equalsIgnoreCase)
                && !"false".equalsIgnoreCase(System.getenv("FAULTLINE_SEED"));
    }

    /** Serves until the process is stopped. */
    int serve() {
        try {
            SpringApplication.run(main, settings.toArray(String[]::new));
            return CommandTree.SERVING;
        } catch (RuntimeException e) {
            // The start has reported it already, by a failure analysis or with its trace.
            return ExitCode.NOT_STARTED;
        }
    }

    /** Does some work without serving, seeding or waiting for requests. */
    int run(PrintWriter err, ToIntFunction<ConfigurableApplicationContext> work) {
        SpringApplication application = new SpringApplication(main);
        application.setLogStartupInfo(false);
        String[] arguments = Stream.concat(
                        settings.stream(),
                        List.of(
                                "--server.port=-1",
                                "--faultline.seed=false",
                                "--faultline.announce=false",
                                "--logging.level.root=warn")
                                .stream())
                .toArray(String[]::new);
        try (ConfigurableApplicationContext context = application.run(arguments)) {
            return work.applyAsInt(context);
        } catch (InputFaulty e) {
            return Output.refuse(err, e, "nothing was written");
        } catch (RuntimeException e) {
            DataFolderHeld held = cause(e);
            if (held == null) {
                throw e;
            }
            return ExitCode.NOT_STARTED;
        }
    }

    private static @Nullable DataFolderHeld cause(@Nullable Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataFolderHeld held) {
                return held;
            }
        }
        return null;
    }
}
