package org.faultline.identity.internal;

import java.util.ArrayList;
import java.util.List;
import org.faultline.language.NameIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People with a public standing by the sound of their names; read anew when something was written. */
@Component
final class KnownPeople {

    private final Pairs pairs;
    private volatile @Nullable State state;

    KnownPeople(Pairs pairs) {
        this.pairs = pairs;
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
        long now = pairs.sequence();
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
