package org.faultline.inquiry;

/** What the sources say to a claimed posting, or to one part of it. */
public enum Verdict {
    /** Sources state it. */
    SUPPORTED,
    /** It fits what sources state, which would also fit other postings. */
    COMPATIBLE,
    /** It does not fit well, and can still be true. */
    STRAINED,
    /** It and what sources state cannot both be true. */
    CONTRADICTED,
    /** The sources say nothing that bears on it. */
    UNKNOWN
}
