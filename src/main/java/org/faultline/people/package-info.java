/** People who hold or held posts in public, and their postings. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "people",
        allowedDependencies = {"kernel", "graph", "web", "protection", "evidence", "language", "places", "units"})
package org.faultline.people;

import org.jspecify.annotations.NullMarked;
