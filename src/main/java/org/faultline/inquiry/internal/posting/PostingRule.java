package org.faultline.inquiry.internal.posting;

import java.util.Optional;

/** A named test of a claimed posting. */
interface PostingRule {

    /** {@return its name, as answers show it} */
    String name();

    /** {@return what a claim has to say for it, in a few words} */
    String needs();

    /** {@return what it found; empty when the claim says nothing that it could test} */
    Optional<Finding> of(Case posting);
}
