package org.faultline.inquiry.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faultline.evidence.Claim;
import org.faultline.evidence.Fact;
import org.faultline.evidence.Facts;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.Alternative;
import org.faultline.inquiry.Alternative.Change;
import org.faultline.inquiry.Conflict;
import org.faultline.inquiry.ConflictSide;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Works out what would be other if another side of a conflict were true. */
public final class Alternatives {

    private Alternatives() {}

    /** {@return the facts that would be other without the claims of every side but that one} */
    public static Alternative of(Chronicle chronicle, Conflict conflict, int side) {
        Set<String> without = new HashSet<>();
        IntStream.range(0, conflict.sides().size())
                .filter(number -> number != side)
                .mapToObj(conflict.sides()::get)
                .map(ConflictSide::claims)
                .forEach(without::addAll);
        Collection<Claim> touched = conflict.sides().stream()
                .flatMap(one -> one.claims().stream())
                .flatMap(id -> chronicle.claim(id).stream())
                .flatMap(claim -> Stream.of(claim.subject(), claim.object()))
                .filter(Objects::nonNull)
                .map(RecordRef::id)
                .distinct()
                .flatMap(id -> chronicle.about(id).stream())
                .distinct()
                .toList();
        Map<String, Fact> now = byKey(touched);
        Map<String, Fact> then = byKey(
                touched.stream().filter(claim -> !without.contains(claim.id())).toList());
        Set<String> keys = new TreeSet<>(now.keySet());
        keys.addAll(then.keySet());
        List<Change> changes = keys.stream()
                .filter(key -> !spans(now.get(key)).equals(spans(then.get(key))))
                .map(key -> change(now.get(key), then.get(key)))
                .toList();
        return new Alternative(conflict, side, changes);
    }

    private static Map<String, Fact> byKey(Collection<Claim> claims) {
        Map<String, Fact> facts = new TreeMap<>();
        Facts.of(claims).forEach(fact -> facts.put(fact.key(), fact));
        return facts;
    }

    private static List<Span> spans(@Nullable Fact fact) {
        return fact == null ? List.of() : fact.timeline().spans();
    }

    private static Change change(@Nullable Fact now, @Nullable Fact then) {
        Fact known = Objects.requireNonNull(now == null ? then : now);
        return new Change(
                known.subject(), known.relationship(), known.object(), known.sense(), spans(now), spans(then));
    }
}
