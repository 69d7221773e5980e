package org.faultline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns what handlers throw into a problem document or an error page; leaves what is Spring Security's to Spring Security. */
final class ProblemResolver implements HandlerExceptionResolver {

    private static final Logger log = LoggerFactory.getLogger(ProblemResolver.class);

    private final Problems problems;

    ProblemResolver(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            return null;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            log.debug("The caller went away before the answer was written");
            return new ModelAndView();
        }
        if (failure instanceof RecordMoved moved) {
            String query = request.getQueryString();
            response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
            response.setHeader(
                    HttpHeaders.LOCATION,
                    moved.in(FormatSuffix.addressOf(request)) + (query == null ? "" : "?" + query));
            return new ModelAndView();
        }
        RequestRefused refused = Faults.refusalOf(failure);
        if (refused == null) {
            log.error(
                    "Request {} failed: {} {}",
                    RequestIds.of(request),
                    request.getMethod(),
                    request.getRequestURI(),
                    failure);
            refused = Faults.internal(500);
        }
        return answer(problems.of(refused), request, response);
    }

    private ModelAndView answer(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        response.resetBuffer();
        if (Problems.isApi(request.getRequestURI())) {
            try {
                problems.write(problem, request, response);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the problem document", e);
            }
            return new ModelAndView();
        }
        problem.headers().forEach(response::setHeader);
        response.setContentType("text/html;charset=UTF-8");
        PageShell.provide(request);
        return new ModelAndView("error", Map.of("problem", problem), HttpStatus.valueOf(problem.status()));
    }
}
