package org.faultline.intake.command;

import java.util.List;
import picocli.CommandLine;

/** Builds the tree of commands. */
public final class CommandTree {

    /** The server runs on its own threads, and the main one returns. */
    public static final int SERVING = -1;

    private CommandTree() {}

    /** {@return the commands, for an application with those settings} */
    public static CommandLine of(Class<?> main, List<String> settings) {
        Application application = new Application(main, settings);
        CommandLine root = new CommandLine(new Root(application));
        root.addSubcommand(new ImportCommand(application));
        root.addSubcommand(new FractureCommand(application));
        root.addSubcommand(new RebuildCommand(application));
        root.addSubcommand(new CheckCommand(application));
        root.addSubcommand(new DesignationsCommand());
        root.addSubcommand(new NamesCommand());
        return root;
    }
}
