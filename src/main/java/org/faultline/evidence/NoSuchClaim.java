package org.faultline.evidence;

/** There is no claim with that id. */
public final class NoSuchClaim extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the id that was asked for. */
    public NoSuchClaim(String id) {
        super("There is no claim with the id '" + id + "'");
    }
}
