package org.faultline.inquiry.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.faultline.defections.TallyGroup;
import org.faultline.inquiry.Conflict;

/** Finds every conflict by the written rules. */
public final class ConflictSearch {

    private static final Comparator<Conflict> ORDER = Comparator.comparing(Conflict::rule)
            .thenComparing(Conflict::question)
            .thenComparing(Conflict::id);

    private ConflictSearch() {}

    /** {@return the conflicts, by rule; one pair of claims under one rule once} */
    public static List<Conflict> in(Chronicle chronicle, List<TallyGroup> tallies) {
        return Stream.of(
                        new StateConflicts(chronicle).all(),
                        new EventConflicts(chronicle).all(),
                        new TallyConflicts(chronicle).of(tallies))
                .flatMap(conflicts -> conflicts)
                .sorted(ORDER)
                .toList();
    }
}
