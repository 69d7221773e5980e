package org.faultline.evidence;

import java.util.Arrays;
import java.util.List;

/** The names of the ten kinds of claims. */
public final class ClaimKinds {

    /** All of them, in the order in which the sealed interface lists them. */
    public static final List<String> ALL = Arrays.stream(Assertion.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .toList();

    private ClaimKinds() {}
}
