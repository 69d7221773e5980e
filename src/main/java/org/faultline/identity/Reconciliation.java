package org.faultline.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.faultline.identity.internal.PersonMatcher;
import org.faultline.identity.internal.UnitMatcher;
import org.springframework.stereotype.Service;

/** Finds the units and the people with a public standing that rows of somebody's table may mean. */
@Service
public final class Reconciliation {

    private final UnitMatcher units;
    private final PersonMatcher people;

    Reconciliation(UnitMatcher units, PersonMatcher people) {
        this.units = units;
        this.people = people;
    }

    /** {@return what a row may mean, the likeliest first} */
    public List<ReconcileMatch> find(ReconcileQuery query) {
        List<ReconcileMatch> found = new ArrayList<>();
        if (query.wants(ReconcileQuery.UNIT)) {
            found.addAll(units.find(query));
        }
        if (query.wants(ReconcileQuery.PERSON)) {
            found.addAll(people.find(query));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble((ReconcileMatch match) -> -match.score())
                        .thenComparing(ReconcileMatch::name)
                        .thenComparing(ReconcileMatch::id))
                .limit(query.limit())
                .toList();
    }
}
