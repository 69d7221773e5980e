package org.faultline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faultline.language.internal.Table;
import org.faultline.language.internal.names.ParsedName;

/** Names that are one person's or one body's though they do not sound alike: noms de guerre, names in other languages. */
public final class NameAliases {

    private static final NameAliases WELL_KNOWN = new NameAliases(Table.read("name_aliases.tsv").stream()
            .map(row -> Arrays.asList(row.cell("names").split(";", -1)))
            .toList());

    private final Map<String, Set<Integer>> groups = new HashMap<>();

    private NameAliases(List<? extends List<String>> lists) {
        for (int i = 0; i < lists.size(); i++) {
            for (String name : lists.get(i)) {
                groups.computeIfAbsent(key(name), key -> new HashSet<>()).add(i);
            }
        }
    }

    /** {@return the aliases of public and historical figures that come with the project} */
    public static NameAliases wellKnown() {
        return WELL_KNOWN;
    }

    /**
     * {@return a table of aliases}
     *
     * @param lists each list holds the names of one person
     */
    public static NameAliases of(List<List<String>> lists) {
        return new NameAliases(new ArrayList<>(lists));
    }

    /** {@return whether the table has both names in one list} */
    public boolean areSame(String a, String b) {
        Set<Integer> shared = new HashSet<>(groups.getOrDefault(key(a), Set.of()));
        shared.retainAll(groups.getOrDefault(key(b), Set.of()));
        return !shared.isEmpty();
    }

    private static String key(String name) {
        return ParsedName.of(name).plain();
    }
}
