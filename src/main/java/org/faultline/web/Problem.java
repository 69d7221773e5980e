package org.faultline.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the caller is told when a request fails.
 *
 * @param kind what kind of problem it is
 * @param status the HTTP status
 * @param detail what is wrong with this very request
 * @param remedy what the caller can do
 * @param particulars further members of the document
 * @param headers further response headers
 */
record Problem(
        Kind kind,
        int status,
        String detail,
        String remedy,
        Map<String, Object> particulars,
        Map<String, String> headers) {

    /** The problem of a refusal, with the catalogue's words where it has none of its own. */
    static Problem of(RequestRefused refused, Kind kind) {
        String remedy = refused.remedy();
        return new Problem(
                kind,
                refused.status(),
                refused.detail(),
                remedy == null ? kind.remedy() : remedy,
                refused.particulars(),
                refused.headers());
    }

    /**
     * A kind of problem, as the catalogue has it.
     *
     * @param slug its permanent name
     * @param status the HTTP status that it usually has; absent when it has several
     * @param title a short name for readers
     * @param meaning what has happened when it is answered
     * @param remedy what the caller can do
     */
    record Kind(String slug, @Nullable Integer status, String title, String meaning, String remedy) {

        /** {@return the permanent address that identifies it} */
        String type() {
            return "/problems/" + slug;
        }
    }
}
