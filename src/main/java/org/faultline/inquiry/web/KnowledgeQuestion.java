package org.faultline.inquiry.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.faultline.inquiry.Knowledge.Basis;
import org.faultline.inquiry.Move;
import org.faultline.web.BadParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which two days of knowledge are compared, and what of the difference is wanted.
 *
 * @param from the first day
 * @param to the second day, not before the first
 * @param basis {@code recorded}, which it is when nothing is said, or {@code published}
 * @param what only moves of one kind: {@code relation}
 * @param how only one way of moving: {@code gone}
 * @param about only what is about the record with that id
 */
record KnowledgeQuestion(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable String basis,
        @Nullable String what,
        @Nullable String how,
        @Size(max = 200) @Nullable String about) {

    boolean isComplete() {
        return from != null && to != null;
    }

    LocalDate first() {
        return day("from", from);
    }

    LocalDate second() {
        LocalDate second = day("to", to);
        if (second.isBefore(first())) {
            throw new BadParameter("to", "lies before 'from'", "Give the earlier day as 'from'.");
        }
        return second;
    }

    Basis knowledge() {
        return basis == null || basis.isBlank() ? Basis.RECORDED : named("basis", basis, Basis.values());
    }

    List<Move> of(List<Move> moves) {
        Move.What kind = what == null || what.isBlank() ? null : named("what", what, Move.What.values());
        Move.How way = how == null || how.isBlank() ? null : named("how", how, Move.How.values());
        return moves.stream()
                .filter(move -> (kind == null || move.what() == kind) && (way == null || move.how() == way))
                .filter(move -> about == null || about.isBlank() || isAbout(move, about))
                .toList();
    }

    private static boolean isAbout(Move move, String id) {
        return move.record() != null && move.record().id().equals(id);
    }

    private static LocalDate day(String name, @Nullable LocalDate day) {
        if (day == null) {
            throw new BadParameter(name, "is missing", "Give a day: 2023-11-30.");
        }
        return day;
    }

    private static <E extends Enum<E>> E named(String parameter, String word, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        parameter,
                        "is not one of the words that it can be",
                        "Use one of "
                                + Arrays.stream(values)
                                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
