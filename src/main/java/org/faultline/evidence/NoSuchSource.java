package org.faultline.evidence;

/** There is no source with that id. */
public final class NoSuchSource extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the id that was asked for. */
    public NoSuchSource(String id) {
        super("There is no source with the id '" + id + "'");
    }
}
