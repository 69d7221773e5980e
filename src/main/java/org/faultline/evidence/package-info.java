/** Publications, sources, citations and claims; their statuses, lineages and identity decisions; and the projection of the accepted claims to records. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "evidence",
        allowedDependencies = {"kernel", "graph", "web", "protection"})
package org.faultline.evidence;

import org.jspecify.annotations.NullMarked;
