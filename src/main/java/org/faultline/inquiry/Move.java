package org.faultline.inquiry;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.faultline.evidence.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that is other in one state of knowledge than in another.
 *
 * @param what what moved
 * @param how how it moved
 * @param record the record that it is about; absent for what is about nobody in the graph
 * @param words what moved, in words
 * @param before how it was, in words; absent when it was not there
 * @param after how it is, in words; absent when it is not there
 * @param claims the claims behind it, before and after
 */
public record Move(
        What what,
        How how,
        @Nullable RecordRef record,
        String words,
        @Nullable String before,
        @Nullable String after,
        List<String> claims) {

    /** Keeps its own copy. */
    public Move {
        claims = List.copyOf(claims);
    }

    /** What can move. */
    public enum What {
        /** A relation between two records, and when it held. */
        RELATION("Relations"),
        /** What is answered first where reports of one thing differ. */
        ANSWER("Working answers"),
        /** Claims that cannot both hold. */
        CONFLICT("Conflicts"),
        /** A record that something is stated of. */
        RECORD("Records"),
        /** A claim: what a source states. */
        CLAIM("Statements");

        private final String words;

        What(String words) {
            this.words = words;
        }

        /** {@return them, in words} */
        public String words() {
            return words;
        }

        /** {@return its word in answers: {@code relation}} */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it can move. */
    public enum How {
        /** It was not there before. */
        ADDED,
        /** It is not there any more. */
        GONE,
        /** It says something else. */
        CHANGED,
        /** It says the same on fewer independent lineages. */
        WEAKER,
        /** It says the same on more independent lineages. */
        STRONGER;

        /** {@return its word in answers: {@code gone}} */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
