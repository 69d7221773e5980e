package org.faultline.inquiry.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimCard;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.Fact;
import org.faultline.evidence.InWords;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.Conflict;
import org.faultline.inquiry.Move;
import org.faultline.inquiry.Move.How;
import org.faultline.inquiry.Move.What;
import org.jspecify.annotations.Nullable;

/** Compares two states of knowledge: what is stated, and what follows from it. */
public final class Moves {

    /** By what moved, then by the record. */
    public static final Comparator<Move> ORDER = Comparator.comparing(Move::what)
            .thenComparing(move -> move.record() == null ? "" : move.record().name(), NaturalOrder.OF_DESIGNATIONS)
            .thenComparing(Move::words)
            .thenComparing(Move::how)
            .thenComparing(move -> String.join(" ", move.claims()));

    private Moves() {}

    /** {@return what is other in the second chronicle, conflicts apart} */
    public static List<Move> between(Chronicle before, Chronicle after) {
        return Stream.of(
                        claims(before, after),
                        relations(before, after),
                        Answers.between(before, after),
                        records(before, after))
                .flatMap(Collection::stream)
                .sorted(ORDER)
                .toList();
    }

    /** {@return the conflicts that are only in one of the two lists} */
    public static List<Move> between(List<Conflict> before, List<Conflict> after) {
        return paired(before, after, Moves::key, (key, one, other) -> {
            Conflict known = Objects.requireNonNull(one == null ? other : one);
            return one != null && other != null
                    ? null
                    : new Move(
                            What.CONFLICT,
                            one == null ? How.ADDED : How.GONE,
                            known.about(),
                            known.question(),
                            one == null ? null : sides(one),
                            other == null ? null : sides(other),
                            known.sides().stream()
                                    .flatMap(side -> side.claims().stream())
                                    .toList());
        });
    }

    private static String key(Conflict conflict) {
        RecordRef about = conflict.about();
        return String.join(
                "|",
                conflict.rule().word(),
                about == null ? "" : about.id(),
                conflict.question(),
                String.join(
                        "|",
                        conflict.sides().stream()
                                .map(side -> side.says())
                                .sorted()
                                .toList()));
    }

    private static String sides(Conflict conflict) {
        return String.join(
                " against ", conflict.sides().stream().map(side -> side.says()).toList());
    }

    private static List<Move> claims(Chronicle before, Chronicle after) {
        return paired(before.claims(), after.claims(), Claim::id, (id, one, other) -> {
            Claim known = Objects.requireNonNull(other == null ? one : other);
            String was = one == null ? null : one.status().word();
            String is = other == null ? null : other.status().word();
            return Objects.equals(was, is)
                    ? null
                    : new Move(
                            What.CLAIM,
                            was == null
                                    ? How.ADDED
                                    : is == null || is.equals(ClaimStatus.WITHDRAWN.word()) ? How.GONE : How.CHANGED,
                            known.subject(),
                            ClaimCard.of(ClaimView.of(known)).sentence(),
                            was,
                            is,
                            List.of(id));
        });
    }

    private static List<Move> relations(Chronicle before, Chronicle after) {
        return paired(before.facts(), after.facts(), Fact::key, Moves::relation);
    }

    private static @Nullable Move relation(String key, @Nullable Fact one, @Nullable Fact other) {
        How how = one == null ? How.ADDED : other == null ? How.GONE : moved(one, other);
        if (how == null) {
            return null;
        }
        Fact known = Objects.requireNonNull(other == null ? one : other);
        boolean sameTime = how == How.WEAKER || how == How.STRONGER;
        return new Move(
                What.RELATION,
                how,
                known.subject(),
                words(known),
                one == null ? null : sameTime ? lineages(one) : when(one),
                other == null ? null : sameTime ? lineages(other) : when(other),
                both(one, other));
    }

    private static @Nullable How moved(Fact one, Fact other) {
        if (!one.timeline().spans().equals(other.timeline().spans())) {
            return How.CHANGED;
        }
        int was = one.lineages().size();
        int is = other.lineages().size();
        return is < was ? How.WEAKER : is > was ? How.STRONGER : null;
    }

    private static List<Move> records(Chronicle before, Chronicle after) {
        return paired(
                before.stated(),
                after.stated(),
                RecordRef::id,
                (id, one, other) -> one != null && other != null
                        ? null
                        : new Move(
                                What.RECORD,
                                one == null ? How.ADDED : How.GONE,
                                one == null ? other : one,
                                one == null ? "first stated" : "nothing states it any more",
                                null,
                                null,
                                List.of()));
    }

    private static String words(Fact fact) {
        String relation = fact.relationship().toLowerCase(Locale.ROOT).replace('_', ' ');
        String sense = fact.sense().isEmpty() ? "" : " (" + fact.sense() + ")";
        return relation + sense + " " + fact.object().name();
    }

    private static String when(Fact fact) {
        return InWords.when(fact.timeline().spans());
    }

    private static String lineages(Fact fact) {
        return fact.lineages().size() == 1 ? "1 lineage" : fact.lineages().size() + " lineages";
    }

    private static List<String> both(@Nullable Fact one, @Nullable Fact other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .flatMap(fact -> fact.claimIds().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What became of one thing. */
    interface Comparing<T> {

        /** {@return the move; null when nothing moved} */
        @Nullable
        Move move(String key, @Nullable T before, @Nullable T after);
    }

    static <T> List<Move> paired(
            Collection<T> before, Collection<T> after, Function<T, String> key, Comparing<T> comparing) {
        Map<String, T> first = byKey(before, key);
        Map<String, T> second = byKey(after, key);
        Set<String> keys = new TreeSet<>(first.keySet());
        keys.addAll(second.keySet());
        List<Move> moves = new ArrayList<>();
        for (String one : keys) {
            Move move = comparing.move(one, first.get(one), second.get(one));
            if (move != null) {
                moves.add(move);
            }
        }
        return moves;
    }

    private static <T> Map<String, T> byKey(Collection<T> things, Function<T, String> key) {
        Map<String, T> byKey = new TreeMap<>();
        things.forEach(thing -> byKey.put(key.apply(thing), thing));
        return byKey;
    }
}
