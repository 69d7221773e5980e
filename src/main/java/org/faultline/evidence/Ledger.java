package org.faultline.evidence;

/** Where evidence is written down: append-only, each write whole or not at all, and projected in the same transaction. */
public interface Ledger {

    /**
     * Writes what of the batch the graph does not have yet; a batch that it has changes nothing.
     *
     * @param by who records it
     * @throws BatchRefused when something is there under the same key with another content
     * @throws IdentityRefused when a decision on identity breaks a rule
     */
    WriteReport write(EvidenceBatch batch, String by, Progress progress);

    /** Does what {@link #write} would do, with its refusals, and takes it all back. */
    WriteReport rehearse(EvidenceBatch batch, String by, Progress progress);

    /**
     * Changes where a claim stands; the change is kept with its author and note.
     *
     * @param note the reason, never empty
     * @throws NoSuchClaim when there is none with that id
     */
    void changeStatus(String claimId, ClaimStatus status, String note, String by);

    /**
     * Withdraws a source and every claim that no other standing source states; each keeps its status of before in its history.
     *
     * @param note the reason, never empty
     * @return how many claims were withdrawn
     * @throws NoSuchSource when there is none with that id
     */
    int withdrawSource(String sourceId, String note, String by);

    /**
     * Takes the withdrawal of a source back, and that of its claims, as far as nobody has changed them since.
     *
     * @return how many claims stand again
     * @throws NoSuchSource when there is none with that id
     */
    int restoreSource(String sourceId, String note, String by);

    /**
     * Decides on, or changes, a decision on identity: {@code decided}, {@code rejected} or {@code undone}.
     *
     * @throws IdentityRefused when a rule forbids it, or there is no such decision
     */
    void decide(String decisionId, IdentityState state, String note, String by);

    /** Records that a source has the text of another, so that the two are one lineage. */
    void joinCopies(String copyId, String originalId, String note);

    /** Counts anew which sources are one lineage, after what ties them has changed. */
    void recountLineages();

    /** Throws away all that is projected and projects it again, with equal result. */
    void rebuild(Progress progress);
}
