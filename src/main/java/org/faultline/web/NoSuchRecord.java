package org.faultline.web;

/** There is no record with that id. Never thrown for an empty list, and worded alike for a sealed and for an absent one. */
public final class NoSuchRecord extends RequestRefused {

    /**
     * Names what was looked for.
     *
     * @param noun what kind of record, in lower case: {@code unit}
     * @param id the id as the caller gave it
     */
    public NoSuchRecord(String noun, String id) {
        super("no-such-record", 404, "There is no " + noun + " with the id '" + id + "'.", null);
    }
}
