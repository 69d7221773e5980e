package org.faultline.units.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.faultline.evidence.NameUse;
import org.faultline.evidence.NameUse.Use;
import org.faultline.evidence.RecordRef;
import org.faultline.units.UnitRecord;
import org.jspecify.annotations.Nullable;

/**
 * A unit's names, arranged for reading.
 *
 * @param printed names as sources print them
 * @param forms for each record what it is called here
 */
record NamesPart(List<Printed> printed, List<Forms> forms) {

    /**
     * A name that sources print.
     *
     * @param name the name
     * @param uses one use for each place in a source
     */
    record Printed(NameUse name, List<Use> uses) {}

    /**
     * What one record is called here.
     *
     * @param record the unit itself, or a record that was folded into it
     * @param full its names in full
     * @param spellings other spellings that find it
     * @param notes the compiler's remarks
     * @param uses the sources that it was compiled from
     */
    record Forms(RecordRef record, List<NameUse> full, List<NameUse> spellings, List<String> notes, List<Use> uses) {}

    static NamesPart of(UnitRecord unit) {
        Map<String, List<NameUse>> byRecord = new LinkedHashMap<>();
        byRecord.put(unit.id(), new ArrayList<>());
        unit.folded().forEach(record -> byRecord.put(record.id(), new ArrayList<>()));
        unit.names()
                .forEach(name -> byRecord.computeIfAbsent(name.recordedUnder().id(), id -> new ArrayList<>())
                        .add(name));
        return new NamesPart(
                ofKind(unit.names(), "designation").stream()
                        .map(name -> new Printed(name, distinct(name.uses())))
                        .toList(),
                byRecord.values().stream()
                        .map(NamesPart::forms)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    private static @Nullable Forms forms(List<NameUse> names) {
        List<NameUse> compiled = names.stream()
                .filter(name -> !name.nameKind().equals("designation"))
                .toList();
        if (compiled.isEmpty()) {
            return null;
        }
        List<Use> uses = compiled.stream().flatMap(name -> name.uses().stream()).toList();
        return new Forms(
                compiled.getFirst().recordedUnder(),
                ofKind(compiled, "official"),
                ofKind(compiled, "alias"),
                uses.stream()
                        .map(Use::note)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .distinct()
                        .toList(),
                distinct(uses));
    }

    private static List<NameUse> ofKind(List<NameUse> names, String kind) {
        return names.stream().filter(name -> name.nameKind().equals(kind)).toList();
    }

    private static List<Use> distinct(List<Use> uses) {
        Map<String, Use> distinct = new LinkedHashMap<>();
        uses.forEach(use -> distinct.putIfAbsent(
                use.citation().source().id() + "\n" + use.citation().locator() + "\n" + use.status(), use));
        return List.copyOf(distinct.values());
    }
}
