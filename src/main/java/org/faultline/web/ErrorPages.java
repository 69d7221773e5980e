package org.faultline.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside any handler: in a filter, in the container, or while a page was drawn. */
@Controller
final class ErrorPages implements ErrorController {

    private final Problems problems;

    ErrorPages(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    @Nullable
    String answer(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        Problem problem = problems.of(refusalOf(request));
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path && Problems.isApi(path)) {
            problems.write(problem, request, response);
            return null;
        }
        HttpStatus status = HttpStatus.resolve(problem.status());
        response.setStatus(status == null ? 500 : status.value());
        problem.headers().forEach(response::setHeader);
        model.addAttribute("problem", problem);
        return "error";
    }

    private static RequestRefused refusalOf(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            RequestRefused refused = Faults.refusalOf(failure);
            return refused == null ? Faults.internal(500) : refused;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= 400
                ? Faults.ofStatus(status)
                : Faults.ofStatus(404);
    }
}
