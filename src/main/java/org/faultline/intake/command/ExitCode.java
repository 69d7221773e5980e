package org.faultline.intake.command;

/** What the process exits with. */
final class ExitCode {

    /** It did what it was asked. */
    static final int DONE = 0;

    /** The input has faults, or a check found violations; nothing was written. */
    static final int FAULTY = 1;

    /** The arguments are off; picocli's own number. */
    static final int USAGE = 2;

    /** It could not start: the data folder is held, the database cannot be reached. */
    static final int NOT_STARTED = 3;

    private ExitCode() {}
}
