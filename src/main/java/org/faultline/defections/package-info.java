/** Defections, desertions, surrenders, mutinies and refusals, and the tallies that sources give. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "defections",
        allowedDependencies = {
            "kernel",
            "graph",
            "web",
            "protection",
            "evidence",
            "language",
            "places",
            "units",
            "people",
            "incidents"
        })
package org.faultline.defections;

import org.jspecify.annotations.NullMarked;
