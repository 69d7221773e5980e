package org.faultline.units.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faultline.evidence.InWords;
import org.faultline.evidence.RecordRef;
import org.faultline.units.Inherited;

/**
 * An area or incident that a unit takes on, with the subordinates by which it does.
 *
 * @param other the place or incident
 * @param href its page
 * @param by by whom
 */
record InheritedGroup(RecordRef other, String href, List<By> by) {

    /**
     * A subordinate by which it is taken on.
     *
     * @param item what is taken on
     * @param when when the area is attested or the incident happened, in words
     * @param via the chain in words; empty for a direct subordinate
     * @param rivals who else it may have been under, in words; empty when nobody
     */
    record By(Inherited item, String when, String via, String rivals) {

        static By of(Inherited item) {
            return new By(
                    item,
                    InWords.when(item.fact().spans()),
                    item.via().stream().map(RecordRef::name).collect(Collectors.joining(", under ")),
                    item.rivals().stream().map(RecordRef::name).collect(Collectors.joining(" or ")));
        }
    }

    /** {@return one group for each place or incident, in the order in which they come first} */
    static List<InheritedGroup> of(List<Inherited> items) {
        Map<String, List<Inherited>> groups = new LinkedHashMap<>();
        items.forEach(item -> groups.computeIfAbsent(item.fact().other().id(), id -> new ArrayList<>())
                .add(item));
        return groups.values().stream().map(InheritedGroup::group).toList();
    }

    private static InheritedGroup group(List<Inherited> items) {
        Inherited first = items.getFirst();
        RecordRef other = first.fact().other();
        return new InheritedGroup(
                other,
                (first.kind().equals("area") ? "/places/" : "/incidents/") + other.id(),
                items.stream().map(By::of).toList());
    }
}
