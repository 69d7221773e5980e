/**
 * Who may be who: names and designations read and compared for programs, people that may be one person, and the W3C Reconciliation
 * API, by which tables of others are matched to units and people.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "identity",
        allowedDependencies = {
            "kernel",
            "language",
            "graph",
            "web",
            "protection",
            "evidence",
            "places",
            "units",
            "people"
        })
package org.faultline.identity;

import org.jspecify.annotations.NullMarked;
