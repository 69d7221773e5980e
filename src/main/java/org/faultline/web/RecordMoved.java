package org.faultline.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * The record with that id was folded into another; the answer redirects for good (308) to the same address with the surviving
 * record's id. Thrown only where the surviving record may be shown.
 */
public final class RecordMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String into;

    /**
     * Names the two records.
     *
     * @param id the id that was asked for, a part of the request's path
     * @param into the id of the surviving record
     */
    public RecordMoved(String id, String into) {
        super(id + " was folded into " + into);
        this.id = id;
        this.into = into;
    }

    /** {@return the path, as callers send it, with the surviving id instead of the one asked for} */
    String in(String path) {
        String plain = UriUtils.decode(path, StandardCharsets.UTF_8);
        String moved = plain.replaceFirst("/" + Pattern.quote(id) + "(?=[/.]|$)", "/" + into);
        return UriUtils.encodePath(moved, StandardCharsets.UTF_8);
    }
}
