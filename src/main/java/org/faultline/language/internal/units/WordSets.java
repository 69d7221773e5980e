package org.faultline.language.internal.units;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faultline.language.internal.Normaliser;
import org.faultline.language.internal.Table;

/** The closed sets of words that the grammar of designations turns on. */
final class WordSets {

    private static final Map<String, Set<String>> SETS = Table.read("guard_words.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell("set"), row -> words(row.cell("words"))));

    private WordSets() {}

    private static Set<String> words(String list) {
        return Arrays.stream(Normaliser.normalise(list, false).text().split(" ", -1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * {@return the words of a set}
     *
     * @throws IllegalStateException when the table has no such set
     */
    static Set<String> of(String name) {
        Set<String> words = SETS.get(name);
        if (words == null) {
            throw new IllegalStateException("guard_words.tsv has no set " + name);
        }
        return words;
    }
}
