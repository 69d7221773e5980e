package org.faultline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Gives pages and API answers an ETag made of their content; a weak one, because a strong one forbids compression. */
final class WeakEtags extends ShallowEtagHeaderFilter {

    WeakEtags() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return StaticPaths.contain(request.getRequestURI())
                || request.getRequestURI().startsWith("/actuator");
    }
}
