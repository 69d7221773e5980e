package org.faultline.inquiry.internal;

import java.util.HashSet;
import java.util.Set;

/** Tells whether one place or base lies in another. */
final class Containment {

    private final Chronicle chronicle;

    Containment(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** {@return whether the two are one, or one lies in the other, as far as the graph knows where they lie} */
    boolean agree(String one, String other) {
        return around(one).contains(other) || around(other).contains(one);
    }

    private Set<String> around(String id) {
        Set<String> around = new HashSet<>();
        String here = id;
        while (here != null && around.add(here)) {
            here = chronicle.entry(here).map(Entry::parent).orElse(null);
        }
        return around;
    }
}
