package org.faultline.people.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.faultline.evidence.Disclosure;
import org.faultline.evidence.NameWords;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.language.NameComparison.Decision;
import org.faultline.language.Names;
import org.springframework.stereotype.Component;

/** Finds people by what somebody typed: by words of a name, and where no name has them, by the sound of it in either script. */
@Component
public final class PersonNames {

    private final GraphReader reader;
    private final NamedQuery names;

    PersonNames(GraphReader reader, NamedQueries queries) {
        this.reader = reader;
        this.names = queries.get("people/names-of-people");
    }

    /** {@return ids of the people who may be meant; only of those who may be shown} */
    public Set<String> find(String text) {
        List<Row> people = reader.rows(names, Map.of("public", Disclosure.PUBLIC_STANDINGS));
        List<String> words = NameWords.of(text);
        Set<String> found = new TreeSet<>();
        people.stream()
                .filter(person -> person.texts("names").stream()
                        .map(NameWords::folded)
                        .anyMatch(name -> words.stream().allMatch(name::contains)))
                .forEach(person -> found.add(person.text("id")));
        if (found.isEmpty()) {
            people.stream()
                    .filter(person -> person.texts("names").stream()
                            .anyMatch(name -> Names.compare(text, name).decision() != Decision.NONE))
                    .forEach(person -> found.add(person.text("id")));
        }
        return found;
    }
}
