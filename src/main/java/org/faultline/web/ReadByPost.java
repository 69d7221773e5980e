package org.faultline.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/**
 * Marks a handler that takes {@code POST} and only reads, because what is asked about is too long for an address. It is open to
 * whoever may read; its address must be one of {@link #PATHS}, and nothing else may be served there by {@code POST}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadByPost {

    /** The addresses of such handlers. */
    List<String> PATHS = List.of(
            "/api/v1/language/designations",
            "/api/v1/language/names/compare",
            "/api/v1/language/normalise",
            "/api/v1/reconcile",
            "/api/v1/checks/posting",
            "/api/v1/checks/postings",
            "/checks/posting",
            "/checks/postings");
}
