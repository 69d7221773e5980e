package org.faultline.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list, opaque to callers.
 *
 * @param offset how many items lie before it, from 1 to {@value #MAX_OFFSET}
 * @param shape what list it belongs to
 */
record Cursor(int offset, String shape) {

    /** No list is walked further: who needs more narrows the filters. */
    static final int MAX_OFFSET = 1_000_000;

    /** The name of the parameter. */
    static final String PARAMETER = "cursor";

    private static final Pattern FORM = Pattern.compile("1\\.([1-9]\\d{0,6})\\.([0-9a-f]*)");

    /** {@return the cursor as callers carry it} */
    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("1." + offset + "." + shape).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Reads a cursor.
     *
     * @throws RequestRefused when the text is none, or belongs to another list, order or filter
     */
    static Cursor of(String text, String shape) {
        Matcher form = FORM.matcher(decoded(text));
        if (!form.matches() || Integer.parseInt(form.group(1)) > MAX_OFFSET) {
            throw refused("The cursor is not one that this service gave out.");
        }
        if (!form.group(2).equals(shape)) {
            throw refused("The cursor belongs to a list with another order or other filters.");
        }
        return new Cursor(Integer.parseInt(form.group(1)), shape);
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            throw (RequestRefused)
                    refused("The cursor is not one that this service gave out.").initCause(e);
        }
    }

    private static RequestRefused refused(String detail) {
        return new RequestRefused("bad-cursor", 400, detail, null);
    }
}
