package org.faultline.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What every template knows of the page it draws, under the name {@code shell}: its address and who reads it.
 * Reading it opens no session.
 */
public final class PageShell {

    private static final String ATTRIBUTE = "shell";
    private static final String API_VERSION = "/api/v1";

    private final HttpServletRequest request;

    private PageShell(HttpServletRequest request) {
        this.request = request;
    }

    /** Makes it known to the templates of this request. */
    static void provide(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) == null) {
            request.setAttribute(ATTRIBUTE, new PageShell(request));
        }
    }

    /** {@return the page's path} */
    public String path() {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    /** {@return the page's path and query} */
    public String address() {
        return builder().build(true).toUriString();
    }

    /** {@return whether the page is that one or lies below it; the board only if it is the board} */
    public boolean isAt(String section) {
        return path().equals(section) || (section.length() > 1 && path().startsWith(section + "/"));
    }

    /** {@return the page's address with one parameter set; without it when the value is absent or empty} */
    public String with(String parameter, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        UriComponentsBuilder builder = builder();
        if (text.isEmpty()) {
            builder.replaceQueryParam(parameter);
        } else {
            builder.replaceQueryParam(parameter, UriUtils.encode(text, StandardCharsets.UTF_8));
        }
        return builder.build(true).toUriString();
    }

    /** {@return the page's address in another order, from the first page on} */
    public String sortedBy(String order) {
        UriComponentsBuilder builder = builder().replaceQueryParam(Cursor.PARAMETER);
        return builder.replaceQueryParam(ListingRequestResolver.SORT, order)
                .build(true)
                .toUriString();
    }

    /** {@return the page's address without one parameter} */
    public String without(String parameter) {
        return with(parameter, null);
    }

    /**
     * The address of what the page shows in another format.
     *
     * @param format the suffix without its point: {@code json}, {@code csv}, {@code ndjson}
     */
    public String export(String format) {
        return builder()
                .replacePath(API_VERSION + path() + "." + format)
                .replaceQueryParam(Cursor.PARAMETER)
                .replaceQueryParam(
                        ListingRequestResolver.LIMIT,
                        "json".equals(format) ? new Object[0] : new Object[] {ListingRequest.MAX_LIMIT})
                .build(true)
                .toUriString();
    }

    /** {@return the first value of a query parameter, for filling in forms; empty when absent or not correctly encoded} */
    public String parameter(String name) {
        try {
            String value = request.getParameter(name);
            return value == null ? "" : value;
        } catch (InvalidParameterException e) {
            // This page is the one that says so; it must not fail for the same reason.
            return "";
        }
    }

    /** {@return the name of the account that reads the page; absent when nobody is signed in} */
    public @Nullable String user() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? null : principal.getName();
    }

    /** {@return whether the reader may change things} */
    public boolean isAdmin() {
        return request.isUserInRole("ADMIN");
    }

    /** {@return the id under which this request is logged} */
    public String requestId() {
        return RequestIds.of(request);
    }

    private UriComponentsBuilder builder() {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path());
        String query = query();
        return query == null ? builder : builder.query(query);
    }

    private @Nullable String query() {
        return request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) instanceof String failed
                ? failed
                : request.getQueryString();
    }
}
