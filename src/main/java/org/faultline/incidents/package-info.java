/** Incidents: alleged harm, and the units that sources name for it. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "incidents",
        allowedDependencies = {
            "kernel",
            "graph",
            "web",
            "protection",
            "evidence",
            "language",
            "places",
            "units",
            "people"
        })
package org.faultline.incidents;

import org.jspecify.annotations.NullMarked;
