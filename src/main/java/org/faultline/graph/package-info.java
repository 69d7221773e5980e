/** The Neo4j database, embedded or external: driver, sessions, migrations, named queries, health. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "graph",
        allowedDependencies = {"kernel"})
package org.faultline.graph;

import org.jspecify.annotations.NullMarked;
