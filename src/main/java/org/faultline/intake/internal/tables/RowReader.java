package org.faultline.intake.internal.tables;

/** Turns the rows of one or more tables into drafts. */
@FunctionalInterface
interface RowReader {

    /** Reads one row; faults go to the fields. */
    void read(Fields fields, Keys keys, Drafts drafts);
}
