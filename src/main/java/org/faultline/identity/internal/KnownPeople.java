package org.faultline.identity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.language.NameIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People with a public standing by the sound of their names; read anew when something was written. */
@Component
final class KnownPeople {

    private final GraphReader reader;
    private final Pairs pairs;
    private final NamedQuery sequence;
    private volatile @Nullable State state;

    KnownPeople(GraphReader reader, Pairs pairs, NamedQueries queries) {
        this.reader = reader;
        this.pairs = pairs;
        this.sequence = queries.get("identity/change-sequence");
    }

    /**
     * The people at one time.
     *
     * @param owners whose the names of the index are
     */
    record State(long sequence, NameIndex index, List<PersonSeen> owners) {}

    /** {@return the people as they are now} */
    State now() {
        // Before the people are read: a write in between is seen the next time.
        long now = reader.row(sequence, Map.of()).map(row -> row.number("seq")).orElse(0L);
        State known = state;
        if (known == null || known.sequence() != now) {
            List<String> names = new ArrayList<>();
            List<PersonSeen> owners = new ArrayList<>();
            pairs.people(false)
                    .forEach(person -> person.names().forEach(name -> {
                        names.add(name);
                        owners.add(person);
                    }));
            known = new State(now, NameIndex.of(names), owners);
            state = known;
        }
        return known;
    }
}
