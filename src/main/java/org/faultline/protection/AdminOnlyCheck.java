package org.faultline.protection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Enforces {@link AdminOnly}. Checked on the handler itself, so that no second address of it can be forgotten. */
final class AdminOnlyCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isMarked(method) && !request.isUserInRole(Account.ADMIN_ROLE)) {
            throw new AccessDeniedException("only the administrator may do that");
        }
        return true;
    }

    /** {@return whether the handler or its controller is marked} */
    static boolean isMarked(HandlerMethod method) {
        return method.hasMethodAnnotation(AdminOnly.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), AdminOnly.class);
    }
}
