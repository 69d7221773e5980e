/**
 * Who may do what: accounts, roles, and the rules that keep people at risk out of every answer.
 *
 * <p>What a feature gets without asking: {@code GET} and {@code HEAD} are open to whoever may read (everyone, while only this machine
 * can reach the service; any account otherwise), and so is a {@code POST} that is marked
 * {@link org.faultline.web.ReadByPost}; every other method needs the administrator. A handler or a whole controller that
 * needs the administrator even for {@code GET}, such as Cypher questions and exports, is marked
 * {@link org.faultline.protection.AdminOnly}. Templates ask {@code ${shell.admin}} before they offer a form that changes something.
 *
 * <p>In tests, a change through MockMvc needs {@code with(user("admin").roles("ADMIN")).with(csrf())}.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "protection",
        allowedDependencies = {"kernel", "graph", "web"})
package org.faultline.protection;

import org.jspecify.annotations.NullMarked;
