package org.faultline.evidence;

/** Hears how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {

    /** Says nothing. */
    Progress SILENT = (step, of, what) -> {};

    /**
     * A step begins.
     *
     * @param step its number, from 1
     * @param of how many there are
     * @param what it does
     */
    void begins(int step, int of, String what);
}
