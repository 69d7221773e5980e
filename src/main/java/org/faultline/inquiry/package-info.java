/** Questions that walk from record to record in time: who commanded, who was under whom, what connects two records. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "inquiry",
        allowedDependencies = {
            "kernel",
            "language",
            "graph",
            "web",
            "protection",
            "evidence",
            "places",
            "units",
            "identity",
            "defections",
            "fracture"
        })
package org.faultline.inquiry;

import org.jspecify.annotations.NullMarked;
