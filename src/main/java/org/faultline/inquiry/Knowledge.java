package org.faultline.inquiry;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faultline.evidence.Claim;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.KnownRecords;
import org.faultline.inquiry.internal.Moves;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Compares what was known at the ends of two days: the statements that came and went, and the conclusions that moved. */
@Service
public final class Knowledge {

    private final KnownRecords records;
    private final Conflicts conflicts;

    Knowledge(KnownRecords records, Conflicts conflicts) {
        this.records = records;
        this.conflicts = conflicts;
    }

    /** Whose knowledge is compared. */
    public enum Basis {
        /** What was written down here: from the day of recording to that of withdrawal. */
        RECORDED,
        /** What sources had published, of all that is recorded by now and not withdrawn; undated sources are left out. */
        PUBLISHED;

        /** {@return its word in parameters: {@code recorded}} */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return what was known at the end of the second day (UTC) and was not at the end of the first, and the other way round} */
    public List<Move> between(LocalDate first, LocalDate second, Basis basis) {
        return Stream.concat(
                        Moves.between(chronicle(first, basis), chronicle(second, basis)).stream(),
                        Moves.between(conflicts(first, basis), conflicts(second, basis)).stream())
                .sorted(Moves.ORDER)
                .toList();
    }

    private Chronicle chronicle(LocalDate day, Basis basis) {
        return switch (basis) {
            case RECORDED -> records.chronicle(day);
            case PUBLISHED -> records.chronicle(null).with(claim -> isPublished(claim, day));
        };
    }

    private List<Conflict> conflicts(LocalDate day, Basis basis) {
        return switch (basis) {
            case RECORDED -> conflicts.all(Conflicts.Wanted.ALL, day);
            case PUBLISHED -> {
                Chronicle now = records.chronicle(null);
                yield conflicts.all(Conflicts.Wanted.ALL, null).stream()
                        .filter(conflict -> conflict.sides().stream()
                                .allMatch(side -> side.claims().stream()
                                        .flatMap(id -> now.claim(id).stream())
                                        .anyMatch(claim -> isPublished(claim, day))))
                        .toList();
            }
        };
    }

    private static boolean isPublished(Claim claim, LocalDate day) {
        return claim.citations().stream().anyMatch(citation -> {
            @Nullable LocalDate published = citation.source().publishedUntil();
            return published != null && !published.isAfter(day);
        });
    }
}
