package org.faultline.inquiry;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.faultline.evidence.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * An observation that nobody has reported, and what it would settle.
 *
 * @param kind what would have to be observed
 * @param about the record that it would be about
 * @param from first day for which it is wanted; absent when the day itself is the question
 * @param until last day
 * @param words the question in words
 * @param gain how much it would settle: the sum over the answers of 1 for what becomes certain, less what is held now, where an answer that is
 *     only possible or assumed counts ½ and none 0
 * @param settles the incidents and defections of which it would answer who was responsible, the latest first
 * @param search a query for the search that looks for it
 */
public record OpenQuestion(
        Kind kind,
        RecordRef about,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String words,
        double gain,
        List<RecordRef> settles,
        String search) {

    /** Keeps its own copy. */
    public OpenQuestion {
        settles = List.copyOf(settles);
    }

    /** What would have to be observed. */
    public enum Kind {
        /** Who commanded a unit. */
        COMMANDER,
        /** Which unit a unit was under. */
        SUPERIOR,
        /** When something happened. */
        DATE;

        /** {@return its word in answers: {@code commander}} */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
