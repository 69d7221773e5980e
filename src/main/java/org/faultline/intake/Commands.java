package org.faultline.intake;

import java.util.Arrays;
import java.util.List;
import org.faultline.intake.command.CommandTree;

/** The command line of the jar. */
public final class Commands {

    /** What {@link #run} returns while the process goes on serving. */
    public static final int SERVING = CommandTree.SERVING;

    private Commands() {}

    /**
     * Runs the command that the arguments name; without one, serves.
     *
     * @param main the application's main class
     * @return the exit code, or {@link #SERVING}
     */
    public static int run(Class<?> main, String... arguments) {
        List<String> all = Arrays.asList(arguments);
        List<String> settings = all.stream().filter(Commands::isSetting).toList();
        String[] command = all.stream().filter(argument -> !isSetting(argument)).toArray(String[]::new);
        return CommandTree.of(main, settings).execute(command);
    }

    /** A property has a dot in its name; an option of a command has none. */
    private static boolean isSetting(String argument) {
        return argument.matches("--[a-z][a-zA-Z0-9-]*(\\.[a-zA-Z0-9_\\[\\]-]+)+(=.*)?");
    }
}
