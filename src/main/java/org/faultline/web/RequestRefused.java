package org.faultline.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that is answered with a problem instead of a result.
 *
 * <p>A feature extends it for each of its refusals and names a slug; the slug's title and explanation stand in
 * {@code src/main/resources/problems/<package>.properties} and are shown at {@code /problems/<slug>}.
 */
public class RequestRefused extends RuntimeException {

    private final String slug;
    private final int status;
    private final String detail;
    private final @Nullable String remedy;
    private final Map<String, Object> particulars = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    /**
     * Refuses a request.
     *
     * @param slug what kind of problem it is, in lower case with hyphens: {@code bad-cursor}
     * @param status the HTTP status, from 400 to 599
     * @param detail what is wrong with this very request; shown to the caller, so it must reveal nothing that is sealed
     * @param remedy what the caller can do about it; when absent, what the catalogue says for the slug
     */
    public RequestRefused(String slug, int status, String detail, @Nullable String remedy) {
        super(detail);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("a refusal needs a status from 400 to 599, not " + status);
        }
        this.slug = slug;
        this.status = status;
        this.detail = detail;
        this.remedy = remedy;
    }

    /**
     * Adds a member to the problem document, such as {@code allowed} or {@code errors}.
     *
     * @return this
     */
    public final RequestRefused with(String member, Object value) {
        particulars.put(member, value);
        return this;
    }

    /**
     * Adds a response header, such as {@code Retry-After}.
     *
     * @return this
     */
    public final RequestRefused header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** {@return what kind of problem it is} */
    public final String slug() {
        return slug;
    }

    /** {@return the HTTP status} */
    public final int status() {
        return status;
    }

    /** {@return what is wrong with this request} */
    public final String detail() {
        return detail;
    }

    /** {@return what the caller can do, unless the catalogue's advice for the slug is enough} */
    public final @Nullable String remedy() {
        return remedy;
    }

    /** {@return further members of the problem document} */
    final Map<String, Object> particulars() {
        return particulars;
    }

    /** {@return further response headers} */
    final Map<String, String> headers() {
        return headers;
    }
}
