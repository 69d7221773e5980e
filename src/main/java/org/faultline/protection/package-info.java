/** Who may do what: accounts, roles, and the rules that keep people at risk out of every answer. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "protection",
        allowedDependencies = {"kernel", "graph", "web"})
package org.faultline.protection;

import org.jspecify.annotations.NullMarked;
