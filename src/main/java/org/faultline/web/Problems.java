package org.faultline.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers failed requests: with a problem document under {@code /api/}, with a page elsewhere. */
@Component
public class Problems {

    /** What the addresses of the API begin with. */
    static final String API = "/api/";

    private final ProblemCatalogue catalogue;
    private final JsonMapper json;

    Problems(ProblemCatalogue catalogue, JsonMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /** {@return whether an address belongs to the API, whose callers are programs} */
    public static boolean isApi(String path) {
        return path.startsWith(API);
    }

    /**
     * Answers a request from within a filter.
     *
     * @param refused why
     * @throws IOException when the caller has gone
     */
    public void refuse(HttpServletRequest request, HttpServletResponse response, RequestRefused refused)
            throws IOException {
        if (isApi(request.getRequestURI())) {
            write(of(refused), request, response);
        } else {
            refused.headers().forEach(response::setHeader);
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, refused);
            response.sendError(refused.status());
        }
    }

    /** {@return the problem of a refusal} */
    Problem of(RequestRefused refused) {
        return Problem.of(refused, catalogue.get(refused.slug(), refused.status()));
    }

    /** Writes the problem document (RFC 9457). */
    void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        byte[] document = json.writeValueAsString(document(problem, request)).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }

    private static Map<String, Object> document(Problem problem, HttpServletRequest request) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", problem.kind().type());
        document.put("title", problem.kind().title());
        document.put("status", problem.status());
        document.put("detail", problem.detail());
        document.put("remedy", problem.remedy());
        document.put("requestId", RequestIds.of(request));
        problem.particulars().forEach(document::putIfAbsent);
        return document;
    }
}
