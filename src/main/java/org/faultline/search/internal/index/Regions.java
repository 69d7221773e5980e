package org.faultline.search.internal.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.faultline.language.AdminArea;
import org.faultline.language.AdminAreas;

/** States and regions, each by its one English name. */
final class Regions {

    private Regions() {}

    /** {@return those that a text names, or in which a township or town lies that it names; not where a name can mean two} */
    static Set<String> in(String text) {
        Set<String> regions = new TreeSet<>();
        AdminAreas.in(text).forEach(mention -> regions.addAll(only(mention.areas())));
        return regions;
    }

    /** {@return those with these names in any spelling; a name that the table does not have stands for itself} */
    static Set<String> of(Collection<String> names) {
        Set<String> regions = new TreeSet<>();
        for (String name : names) {
            Set<String> known = only(AdminAreas.named(name));
            regions.addAll(known.isEmpty() ? Set.of(name) : known);
        }
        return regions;
    }

    private static Set<String> only(List<AdminArea> areas) {
        Set<String> states = areas.stream().map(AdminArea::state).collect(Collectors.toCollection(TreeSet::new));
        return states.size() == 1 ? states : Set.of();
    }

    /** {@return the names that the table has in the other script for a place with those names} */
    static Set<String> otherNames(Collection<String> names) {
        Set<String> others = new LinkedHashSet<>();
        for (String name : names) {
            List<AdminArea> areas = AdminAreas.named(name);
            if (areas.size() == 1) {
                others.add(areas.getFirst().name());
                others.add(areas.getFirst().nameMy());
            }
        }
        others.removeIf(String::isBlank);
        return others;
    }
}
