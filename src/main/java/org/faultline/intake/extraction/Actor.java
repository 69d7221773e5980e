package org.faultline.intake.extraction;

import java.util.Set;
import org.faultline.language.CountMention;
import org.faultline.language.Rank;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, as a sentence says it.
 *
 * @param kind what kind of words name them
 * @param people soldiers, police, officers, … where a noun tells it
 * @param person who it is, by name or by reference
 * @param rank the rank that the words give
 * @param count the words that count them
 * @param size how many they are, where that is one number
 * @param from the first of the words
 * @param past the word after the last
 */
record Actor(
        Kind kind,
        @Nullable String people,
        @Nullable Mention<Person> person,
        @Nullable Rank rank,
        @Nullable Mention<CountMention> count,
        @Nullable Integer size,
        int from,
        int past) {

    /** What kind of words name somebody. */
    enum Kind {
        /** A name. */
        NAMED,
        /** He, the captain: somebody named before. */
        REFERRED,
        /** They, he: people without a name of the sentence before. */
        MEANT,
        /** One person without a name: a sergeant. */
        ONE,
        /** So many of a kind. */
        COUNTED,
        /** Soldiers, some soldiers. */
        GROUP,
        /** A unit as such. */
        UNIT
    }

    boolean isOne() {
        return kind == Kind.NAMED || kind == Kind.REFERRED || kind == Kind.ONE;
    }

    /** {@return whether the words name people who serve or served} */
    boolean serves() {
        return people == null
                || !Set.of("civilians", "people", "children", "women", "killings")
                        .contains(people);
    }
}
