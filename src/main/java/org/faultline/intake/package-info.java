/** What comes in: table folders, articles, the seed data, and the command line. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "intake",
        allowedDependencies = {
            "kernel",
            "language",
            "graph",
            "web",
            "protection",
            "evidence",
            "places",
            "units",
            "people",
            "incidents",
            "defections",
            "search",
            "fracture"
        })
package org.faultline.intake;

import org.jspecify.annotations.NullMarked;
