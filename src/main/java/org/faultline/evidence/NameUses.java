package org.faultline.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.NameUse.Use;
import org.jspecify.annotations.Nullable;

/** Arranges what sources call a record: one entry for each spelling and each record under which it was written down. */
public final class NameUses {

    /** What a source prints before what it is called in full here, and both before spellings that only help to find it. */
    private static final List<String> KINDS = List.of("designation", "official", "alias");

    private static final Comparator<NameUse> ORDER = Comparator.<NameUse>comparingInt(
                    use -> KINDS.indexOf(use.nameKind()))
            .thenComparing(use -> use.recordedUnder().name())
            .thenComparing(NameUse::script, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(NameUse::name);

    private NameUses() {}

    /** Which spelling, of which record. */
    private record Key(
            String name,
            @Nullable String language,
            @Nullable String script,
            String record) {}

    /** A claim's use and the kind of name that the claim makes it. */
    private record KindOfUse(String kind, Use use) {}

    /**
     * {@return the names}
     *
     * @param record the record
     * @param folded the records that were folded into it
     * @param namings claims of names
     * @param places by record and source, where the source says that it was
     */
    public static List<NameUse> of(
            RecordRef record,
            List<RecordRef> folded,
            List<ClaimView> namings,
            Map<String, Map<String, List<String>>> places) {
        Map<String, RecordRef> records = new LinkedHashMap<>();
        records.put(record.id(), record);
        folded.forEach(other -> records.put(other.id(), other));
        Map<Key, List<KindOfUse>> uses = new LinkedHashMap<>();
        for (ClaimView claim : namings) {
            if (claim.asserts() instanceof Naming naming) {
                String keyed = claim.subjectAsKeyed();
                String id = keyed == null || !records.containsKey(keyed) ? record.id() : keyed;
                Key key = new Key(naming.name(), naming.language(), naming.script(), id);
                List<KindOfUse> known = uses.computeIfAbsent(key, k -> new ArrayList<>());
                uses(claim, places.getOrDefault(id, Map.of()))
                        .forEach(use -> known.add(new KindOfUse(naming.nameKind(), use)));
            }
        }
        return uses.entrySet().stream()
                .map(entry -> nameUse(entry.getKey(), entry.getValue(), records))
                .sorted(ORDER)
                .toList();
    }

    private static NameUse nameUse(Key key, List<KindOfUse> uses, Map<String, RecordRef> records) {
        RecordRef record = records.get(key.record());
        if (record == null) {
            throw new IllegalStateException("a name of an unknown record: " + key.record());
        }
        return new NameUse(
                key.name(),
                uses.stream()
                        .map(KindOfUse::kind)
                        .min(Comparator.comparingInt(KINDS::indexOf))
                        .orElse("alias"),
                key.language(),
                key.script(),
                record,
                uses.stream().map(KindOfUse::use).sorted(EARLIEST_FIRST).toList());
    }

    private static final Comparator<Use> EARLIEST_FIRST = Comparator.comparing(
                    (Use use) -> use.citation().source().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Use::claim);

    /** One use of each citation; a source that gives the name both in full and as a designation there uses it once. */
    private static List<Use> uses(ClaimView claim, Map<String, List<String>> places) {
        return claim.citations().stream()
                .map(citation -> new Use(
                        claim.id(),
                        claim.status(),
                        claim.valid(),
                        claim.note(),
                        citation,
                        places.getOrDefault(citation.source().id(), List.of())))
                .toList();
    }
}
