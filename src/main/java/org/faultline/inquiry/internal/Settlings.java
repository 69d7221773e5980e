package org.faultline.inquiry.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faultline.evidence.Citation;
import org.faultline.evidence.Claim;
import org.faultline.evidence.RecordRef;
import org.faultline.evidence.SourceRef;
import org.faultline.evidence.WorkingAnswer;
import org.faultline.inquiry.Conflict;
import org.faultline.inquiry.ConflictRule;
import org.faultline.inquiry.ConflictSide;
import org.faultline.inquiry.Settling;
import org.faultline.inquiry.Settling.Turn;
import org.faultline.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

/** Works out which further report would settle a conflict. */
public final class Settlings {

    private static final String NOT_GRADED = "not graded";

    /** The worst first, where an ungraded source stands by the rule of the working answer. */
    private static final List<String> GRADES = List.of("F", "E", "D", NOT_GRADED, "C", "B", "A");

    private Settlings() {}

    /**
     * {@return what would settle the conflict}
     *
     * @param today when a further report would be published
     */
    public static Settling of(Chronicle chronicle, Conflict conflict, LocalDate today) {
        Claim working = best(chronicle, conflict.sides().getFirst());
        List<Turn> turns = IntStream.range(1, conflict.sides().size())
                .mapToObj(side -> turn(chronicle, conflict, side, working, today))
                .toList();
        return new Settling(question(conflict), search(chronicle, conflict, working), turns);
    }

    private static Turn turn(Chronicle chronicle, Conflict conflict, int number, Claim working, LocalDate today) {
        ConflictSide side = conflict.sides().get(number);
        Claim losing = best(chronicle, side);
        String grade = GRADES.stream()
                .filter(letter -> WorkingAnswer.BEST_FIRST.compare(report(losing, letter, today), working) < 0)
                .findFirst()
                .orElse(null);
        return new Turn(number, side.says(), grade, words(side.says(), grade));
    }

    private static String words(String says, @Nullable String grade) {
        if (grade == null) {
            return "No single report of “" + says + "” would turn the answer.";
        }
        String source = switch (grade) {
            case NOT_GRADED -> "One more report of “%s” from a source that nobody has graded, or a better one,";
            case "A" -> "One more report of “%s” from a source graded A";
            case "F" -> "One more report of “%s”, from whatever source,";
            default -> "One more report of “%s” from a source graded " + grade + " or better";
        };
        return source.formatted(says) + " would turn the answer.";
    }

    /** The same statement as another source might make it. */
    private static Claim report(Claim claim, String grade, LocalDate today) {
        SourceRef source = new SourceRef(
                "src-missing",
                "a further report",
                "",
                today.toString(),
                today,
                null,
                grade.equals(NOT_GRADED) ? null : grade,
                "src-missing",
                false);
        Citation citation = new Citation("cit-missing", null, null, null, null, null, source);
        return new Claim(
                claim.id() + "-missing",
                claim.assertion(),
                claim.subject(),
                claim.object(),
                claim.subjectAsKeyed(),
                claim.valid(),
                claim.status(),
                null,
                null,
                claim.recordedAt(),
                null,
                claim.recordedBy(),
                List.of(citation));
    }

    private static Claim best(Chronicle chronicle, ConflictSide side) {
        return WorkingAnswer.of(claims(chronicle, side)).orElseThrow();
    }

    private static List<Claim> claims(Chronicle chronicle, ConflictSide side) {
        return side.claims().stream()
                .flatMap(id -> chronicle.claim(id).stream())
                .toList();
    }

    private static String question(Conflict conflict) {
        String either = String.join(
                " or ", conflict.sides().stream().map(ConflictSide::says).toList());
        RecordRef about = conflict.about();
        String name = about == null ? "the whole" : about.name();
        return switch (conflict.rule()) {
            case TWO_SUPERIORS -> "Which unit was " + name + " under: " + either + "?";
            case TWO_COMMANDERS -> "Who commanded " + name + ": " + either + "?";
            case TWO_BASES -> "Where was " + name + " based: " + either + "?";
            case TWO_DATES -> "When did it happen: " + either + "?";
            case TWO_PLACES -> "Where did it happen: " + either + "?";
            case TWO_COUNTS, TWO_TOTALS -> "How many were there: " + either + "?";
            case DENIED -> "Did it happen? What does somebody say who was there?";
        };
    }

    private static String search(Chronicle chronicle, Conflict conflict, Claim working) {
        RecordRef about = conflict.about();
        RecordRef subject = about == null ? working.subject() : about;
        List<Window> windows = conflict.sides().stream()
                .flatMap(side -> claims(chronicle, side).stream())
                .flatMap(claim -> Window.of(claim.valid()).stream())
                .toList();
        Optional<LocalDate> from = windows.stream().map(Window::from).min(Comparator.naturalOrder());
        Optional<LocalDate> until = windows.stream().map(Window::until).max(Comparator.naturalOrder());
        Window days = from.isPresent() && until.isPresent() ? new Window(from.get(), until.get()) : null;
        return subject != null && isEvent(subject)
                ? Searches.ofEvent(Unsettled.unitsOf(chronicle, subject), places(chronicle, subject), days)
                : Searches.about(subject, otherEnds(chronicle, conflict), days);
    }

    private static boolean isEvent(RecordRef record) {
        return record.kind() == RecordKind.INCIDENT || record.kind() == RecordKind.DEFECTION;
    }

    private static List<RecordRef> places(Chronicle chronicle, RecordRef event) {
        return chronicle.from(event.id(), "OCCURRED_IN").stream()
                .map(fact -> fact.object())
                .distinct()
                .toList();
    }

    /** The places, units or people that the sides name. */
    private static List<RecordRef> otherEnds(Chronicle chronicle, Conflict conflict) {
        List<RecordRef> ends = new ArrayList<>();
        for (ConflictSide side : conflict.sides()) {
            claims(chronicle, side).stream()
                    .flatMap(claim -> conflict.rule() == ConflictRule.TWO_COMMANDERS
                            ? Stream.ofNullable(claim.subject())
                            : Stream.ofNullable(claim.object()))
                    .filter(Objects::nonNull)
                    .filter(end -> !end.equals(conflict.about()))
                    .findFirst()
                    .ifPresent(ends::add);
        }
        return ends.stream().distinct().toList();
    }
}
