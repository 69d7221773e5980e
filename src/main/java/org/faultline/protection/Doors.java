package org.faultline.protection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.faultline.web.Problems;
import org.faultline.web.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers whoever may not pass: programs with a problem document, readers with the page to sign in. */
@Component
final class Doors implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "Basic realm=\"Faultline\", charset=\"UTF-8\"";

    private final Problems problems;

    Doors(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException failure)
            throws IOException {
        if (failure instanceof TooManyFailures tooMany) {
            problems.refuse(request, response, refused(tooMany));
        } else if (Problems.isApi(request.getRequestURI())
                || request.getRequestURI().startsWith("/actuator")) {
            RequestRefused refused = new RequestRefused("unauthenticated", 401, detail(request), null);
            problems.refuse(
                    request,
                    response,
                    isBrowser(request) ? refused : refused.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE));
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/login");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect("/login");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && isAnonymous() && Problems.isApi(request.getRequestURI())) {
            commence(request, response, null);
            return;
        }
        String detail = denied instanceof CsrfException
                ? "The form came without its protection against forgery, or that has expired."
                : "This account may not do that.";
        problems.refuse(request, response, new RequestRefused("forbidden", 403, detail, null));
    }

    static RequestRefused refused(TooManyFailures tooMany) {
        return new RequestRefused(
                        "rate-limited",
                        429,
                        "This address has failed to sign in too often.",
                        "Try again in " + tooMany.seconds() + " s.")
                .header(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
    }

    private static String detail(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                ? "This needs an account."
                : "The name or the password is wrong.";
    }

    /**
     * Browsers are not challenged: one that has been keeps the password and sends it along with whatever any other site makes it send.
     */
    private static boolean isBrowser(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Mode") != null
                || request.getHeader("X-Requested-With") != null
                || request.getHeader("HX-Request") != null;
    }

    private static boolean isAnonymous() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken;
    }
}
