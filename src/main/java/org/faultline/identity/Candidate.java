package org.faultline.identity;

import java.util.List;
import org.faultline.evidence.IdentityState;
import org.faultline.language.NameComparison.AlignedSyllable;
import org.faultline.language.NameComparison.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Two people who may be one, by their names, with what speaks for it and against it. Nothing follows from it by itself.
 *
 * @param id of the pair, whichever is named first; also of the decision on it at {@code /api/v1/identities}
 * @param state where the decision stands; {@code proposed} while nobody has decided
 * @param folded the record that would be folded, or was
 * @param into the record that would survive, or did
 * @param score how near the nearest two spellings are, from 0 to 1
 * @param match what that score allows to propose
 * @param alignment the syllables of the two spellings side by side
 * @param reason what decided the comparison of the names
 * @param evidence what else is known of the two
 * @param mayMerge whether claims post both to one unit; without that nobody can decide that they are one
 */
public record Candidate(
        String id,
        IdentityState state,
        Side folded,
        Side into,
        double score,
        Decision match,
        List<AlignedSyllable> alignment,
        String reason,
        List<Evidence> evidence,
        boolean mayMerge) {

    /**
     * One of the two.
     *
     * @param id the record's id
     * @param name the name shown
     * @param spelling the spelling that was compared
     * @param standing why the person may be shown to everybody; absent for those who are sealed
     * @param posts posts in words
     */
    public record Side(
            String id,
            String name,
            String spelling,
            @Nullable String standing,
            List<String> posts) {}

    /** What a piece of evidence says. */
    public enum Bearing {
        /** It speaks for one person. */
        FOR,
        /** It speaks against it. */
        AGAINST,
        /** It is missing, or says nothing. */
        OPEN
    }

    /**
     * Something that is known of the two beside their names.
     *
     * @param kind {@code posting}, {@code rank}, {@code dates}, {@code source} or {@code namesakes}
     * @param bearing what it says
     * @param words in a sentence
     */
    public record Evidence(String kind, Bearing bearing, String words) {}

    /** {@return whether it can be decided now that the two are one} */
    public boolean canAccept() {
        return mayMerge && state != IdentityState.DECIDED;
    }

    /** {@return whether it can be decided that they are not} */
    public boolean canReject() {
        return state == IdentityState.PROPOSED || state == IdentityState.UNDONE;
    }

    /** {@return whether there is a decision to take back} */
    public boolean canUndo() {
        return state == IdentityState.DECIDED;
    }

    /** {@return the score in percent, rounded} */
    public long percent() {
        return Math.round(score * 100);
    }
}
