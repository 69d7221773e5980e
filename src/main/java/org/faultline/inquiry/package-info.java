/** Questions that walk from record to record in time: who commanded, who was under whom, what connects two records. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "inquiry",
        allowedDependencies = {"kernel", "graph", "web", "protection", "evidence", "units", "defections"})
package org.faultline.inquiry;

import org.jspecify.annotations.NullMarked;
