/** Full-text search over sources, claims and names: a Lucene index that is only ever a projection of the graph. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "search",
        allowedDependencies = {"kernel", "language", "graph", "web", "protection"})
package org.faultline.search;

import org.jspecify.annotations.NullMarked;
