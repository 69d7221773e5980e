/** The shell that every page and route shares: layout, problem details, paging, caching, security headers, OpenAPI. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "web",
        allowedDependencies = {"kernel"})
package org.faultline.web;

import org.jspecify.annotations.NullMarked;
