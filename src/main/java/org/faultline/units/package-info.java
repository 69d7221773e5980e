/** Military units: their names, superiors, bases, areas and strength over time. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "units",
        allowedDependencies = {"kernel", "graph", "web", "protection", "evidence", "language", "places"})
package org.faultline.units;

import org.jspecify.annotations.NullMarked;
