/** Places: states, districts, townships, towns and villages, and the bases in them. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "places",
        allowedDependencies = {"kernel", "graph", "web", "protection", "evidence", "language"})
package org.faultline.places;

import org.jspecify.annotations.NullMarked;
