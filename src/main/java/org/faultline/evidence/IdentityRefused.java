package org.faultline.evidence;

/** A decision on identity that the rules of the field forbid. */
public final class IdentityRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String recordId;
    private final String remedy;

    /**
     * What is wrong and how to mend it.
     *
     * @param recordId the record that was to be folded, or the decision that was asked for
     * @param problem what is wrong
     * @param remedy what to do
     */
    public IdentityRefused(String recordId, String problem, String remedy) {
        super(problem);
        this.recordId = recordId;
        this.remedy = remedy;
    }

    /** {@return the record that was to be folded, or the decision that was asked for} */
    public String recordId() {
        return recordId;
    }

    /** {@return what to do} */
    public String remedy() {
        return remedy;
    }
}
