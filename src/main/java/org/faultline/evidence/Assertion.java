package org.faultline.evidence;

import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/** What a claim asserts, apart from whom it is about, when, and who says so. */
public sealed interface Assertion {

    /** {@return the name of the kind of claim, which is also its label} */
    default String kind() {
        return getClass().getSimpleName();
    }

    /**
     * A unit, base or person is called so.
     *
     * @param name as printed
     * @param nameKind {@code designation}, {@code official} or {@code alias}
     * @param language ISO 639-1
     * @param script ISO 15924
     * @param unitType code of the unit type, where the name states it
     * @param unitNumber the unit's number, where the name states it
     */
    record Naming(
            String name,
            String nameKind,
            @Nullable String language,
            @Nullable String script,
            @Nullable String unitType,
            @Nullable String unitNumber)
            implements Assertion {}

    /**
     * A unit is under another.
     *
     * @param relation {@code command}, {@code administrative} or {@code class}
     */
    record Subordination(String relation) implements Assertion {}

    /**
     * A unit is based at a base or place, or operates in a place.
     *
     * @param relation {@code site} or {@code area-of-operations}
     * @param placeAsReported the place as printed
     */
    record Stationing(String relation, @Nullable String placeAsReported) implements Assertion {}

    /**
     * A person holds a post in a unit.
     *
     * @param rank in full
     * @param role normalised; whoever is in charge is {@code Commander}
     * @param title as printed
     * @param asReported the unit as printed
     */
    record Posting(
            @Nullable String rank,
            String role,
            @Nullable String title,
            @Nullable String asReported) implements Assertion {}

    /**
     * A unit has so many people.
     *
     * @param measure {@code establishment} or {@code actual}
     * @param count how many
     */
    record Strength(String measure, CountRange count) implements Assertion {}

    /**
     * An incident or defection happened, or, by somebody's word, did not.
     *
     * @param stance {@code asserts} or {@code denies}
     * @param claimant who says so in the source, where that is not the source itself
     * @param type kind of incident or defection
     * @param summary what the passage says, in our own words
     * @param placeAsReported the place as printed
     * @param count how many left; for all units together
     * @param killed how many were killed
     * @param injured how many were injured
     * @param departure what a report of a defection adds; absent for incidents
     */
    record Occurrence(
            String stance,
            @Nullable String claimant,
            String type,
            @Nullable String summary,
            @Nullable String placeAsReported,
            CountRange count,
            CountRange killed,
            CountRange injured,
            @Nullable Marks departure)
            implements Assertion {

        /** {@return whether it is said to have happened} */
        public boolean asserts() {
            return stance.equals("asserts");
        }
    }

    /**
     * A unit or person is said to have had a part in an incident.
     *
     * @param basis {@code named}, {@code commanded} or {@code area-of-operations}
     * @param allegation {@code alleged}, {@code admitted} or {@code adjudicated}
     * @param asReported the unit or person as printed
     */
    record Attribution(
            String basis, String allegation, @Nullable String asReported) implements Assertion {}

    /**
     * People left that unit in a defection.
     *
     * @param count how many of that unit
     * @param countShared whether the count is for several units together, and so never a count of this one
     * @param asReported the unit as printed
     */
    record Departure(
            CountRange count, boolean countShared, @Nullable String asReported) implements Assertion {}

    /** A person took part in a defection. */
    record Participation() implements Assertion {}

    /**
     * A total that somebody gives; never spread over units.
     *
     * @param metric what is counted
     * @param scope {@code national}, {@code region}, {@code branch} or {@code unit}
     * @param count how many
     * @param claimedBy who says so
     */
    record Tally(
            String metric,
            String scope,
            CountRange count,
            @Nullable String claimedBy) implements Assertion {}

    /**
     * What a departure looked like.
     *
     * @param rankHighest the highest rank among those who left
     * @param ranks the ranks, in words
     * @param weapons {@code yes}, {@code no} or {@code unknown}
     * @param weaponsSummary what they took
     * @param receivingParty who took them in
     * @param superiorAsReported the superior unit as printed
     */
    record Marks(
            @Nullable String rankHighest,
            @Nullable String ranks,
            String weapons,
            @Nullable String weaponsSummary,
            @Nullable String receivingParty,
            @Nullable String superiorAsReported) {}
}
