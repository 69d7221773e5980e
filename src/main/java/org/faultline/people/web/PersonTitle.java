package org.faultline.people.web;

import org.jspecify.annotations.Nullable;

/** How a person is called: never by the bare name. */
final class PersonTitle {

    private PersonTitle() {}

    /** {@return rank and name, or where no rank is known the name with why the person may be named} */
    static String of(String name, @Nullable String rank, String standing) {
        return rank == null ? name + ", " + standing.replace('-', ' ') : rank + " " + name;
    }

    /** {@return the role, and the printed title where it says more} */
    static String post(String role, @Nullable String title) {
        if (title == null || title.equalsIgnoreCase(role)) {
            return role;
        }
        return role.equals("Other") ? "“" + title + "”" : role + " (“" + title + "”)";
    }
}
