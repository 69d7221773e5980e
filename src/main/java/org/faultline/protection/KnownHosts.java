package org.faultline.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.faultline.web.Problems;
import org.faultline.web.RequestRefused;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests under a foreign host name. A hostile web site can point its own name at this machine and then read, in its
 * visitor's browser, what is open on loopback; its name gives it away.
 */
final class KnownHosts extends OncePerRequestFilter {

    private final Reach reach;
    private final Problems problems;

    KnownHosts(Reach reach, Problems problems) {
        this.reach = reach;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (reach.answersTo(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            problems.refuse(
                    request,
                    response,
                    new RequestRefused("unknown-host", 421, "This service is not known under that name.", null));
        }
    }
}
