package org.faultline.protection;

import java.util.List;

/**
 * Someone who may sign in.
 *
 * @param id permanent
 * @param name to sign in with
 * @param passwordHash with the name of its method in front
 * @param roles what it may do: {@code ADMIN}
 */
record Account(String id, String name, String passwordHash, List<String> roles) {

    /** The one account that the first start creates. */
    static final String ADMIN_NAME = "admin";

    /** May change things, ask Cypher questions and take exports. */
    static final String ADMIN_ROLE = "ADMIN";

    /** The hash is never printed. */
    @Override
    public String toString() {
        return "Account[id=" + id + ", name=" + name + ", roles=" + roles + "]";
    }
}
