/** Which units are fracturing: the indicator, with its interval and the evidence behind it. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "fracture",
        allowedDependencies = {"kernel", "graph", "web", "protection"})
package org.faultline.fracture;

import org.jspecify.annotations.NullMarked;
