package org.faultline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets an address under {@code /api/} name its format: {@code /api/v1/units.csv} is {@code /api/v1/units} with {@code Accept: text/csv}. */
final class FormatSuffix extends OncePerRequestFilter {

    private static final String ADDRESS = FormatSuffix.class.getName() + ".address";

    private static final Map<String, String> FORMATS = Map.of(
            ".json", "application/json",
            ".csv", "text/csv",
            ".ndjson", "application/x-ndjson",
            ".graphml", "application/graphml+xml");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        int dot = path.lastIndexOf('.');
        String format = dot > path.lastIndexOf('/') ? FORMATS.get(path.substring(dot)) : null;
        if (format == null || !path.startsWith(Problems.API)) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(ADDRESS, path);
        chain.doFilter(new InFormat(request, path.substring(0, dot), format), response);
    }

    /** {@return the path as the caller wrote it, with its suffix} */
    static String addressOf(HttpServletRequest request) {
        return request.getAttribute(ADDRESS) instanceof String address ? address : request.getRequestURI();
    }

    private static final class InFormat extends HttpServletRequestWrapper {

        private final String path;
        private final String format;

        InFormat(HttpServletRequest request, String path, String format) {
            super(request);
            this.path = path;
            this.format = format;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = super.getRequestURL();
            url.setLength(url.lastIndexOf("."));
            return url;
        }

        @Override
        public String getServletPath() {
            String servletPath = super.getServletPath();
            int dot = servletPath.lastIndexOf('.');
            return dot < 0 ? servletPath : servletPath.substring(0, dot);
        }

        @Override
        public @Nullable String getPathInfo() {
            String pathInfo = super.getPathInfo();
            int dot = pathInfo == null ? -1 : pathInfo.lastIndexOf('.');
            return pathInfo == null || dot < 0 ? pathInfo : pathInfo.substring(0, dot);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? format : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return HttpHeaders.ACCEPT.equalsIgnoreCase(name)
                    ? Collections.enumeration(List.of(format))
                    : super.getHeaders(name);
        }
    }
}
