package org.faultline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to load nothing from elsewhere, to run no inline script or style, to tell other sites nothing of the reader,
 * and to keep pages only for the reader and only after asking again.
 */
final class AnswerHeaders extends OncePerRequestFilter {

    /** Only files of our own; none in frames; forms only to ourselves. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (!StaticPaths.contain(request.getRequestURI())) {
            boolean read = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
            response.setHeader(HttpHeaders.CACHE_CONTROL, read ? "private, no-cache" : "no-store");
            if (Problems.isApi(request.getRequestURI())) {
                response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            }
        }
        chain.doFilter(request, response);
    }
}
