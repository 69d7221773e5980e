package org.faultline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faultline.language.NameComparison.Decision;
import org.faultline.language.internal.names.ParsedName;

/**
 * Names by the coarse sound of their syllables, so that those that may be spellings of a name are found without comparing all. Holds about
 * a kilobyte a name.
 */
public final class NameIndex {

    private static final int[] NONE = {};

    private final List<String> names;
    private final List<List<Set<String>>> keys;
    private final Map<String, int[]> places;

    private NameIndex(List<String> names, List<List<Set<String>>> keys, Map<String, int[]> places) {
        this.names = names;
        this.keys = keys;
        this.places = places;
    }

    /**
     * A name that may be a spelling of the one asked for.
     *
     * @param index its place in the list that the index was made of
     * @param name the name
     * @param comparison how near it is
     */
    public record Found(int index, String name, NameComparison comparison) {}

    /** {@return an index of names; the same name may stand in the list several times} */
    public static NameIndex of(List<String> names) {
        List<List<Set<String>>> keys = new ArrayList<>(names.size());
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            List<Set<String>> key = NameKeys.of(names.get(i));
            keys.add(key);
            int place = i;
            key.stream()
                    .flatMap(Set::stream)
                    .distinct()
                    .forEach(code -> places.computeIfAbsent(code, one -> new ArrayList<>())
                            .add(place));
        }
        Map<String, int[]> packed = new HashMap<>();
        places.forEach((code, list) ->
                packed.put(code, list.stream().mapToInt(Integer::intValue).toArray()));
        return new NameIndex(List.copyOf(names), keys, packed);
    }

    /** {@return the places of the names that have all syllables but one in common with a name, in order; rising} */
    public int[] candidates(String name) {
        List<Set<String>> wanted = NameKeys.of(name);
        int[] shared = new int[names.size()];
        int[] counted = new int[names.size()];
        Arrays.fill(counted, -1);
        int[] touched = new int[names.size()];
        int touches = 0;
        for (int syllable = 0; syllable < wanted.size(); syllable++) {
            for (String code : wanted.get(syllable)) {
                for (int place : places.getOrDefault(code, NONE)) {
                    if (counted[place] != syllable) {
                        counted[place] = syllable;
                        if (shared[place]++ == 0) {
                            touched[touches++] = place;
                        }
                    }
                }
            }
        }
        return Arrays.stream(touched, 0, touches)
                .filter(place ->
                        shared[place] >= Math.max(wanted.size(), keys.get(place).size()) - 1
                                && NameKeys.areCandidates(wanted, keys.get(place)))
                .sorted()
                .toArray();
    }

    /**
     * {@return the names that match a name or may, the nearest first}
     *
     * @param name in any spelling and either script
     * @param most how many at the most
     */
    public List<Found> find(String name, int most) {
        ParsedName parsed = ParsedName.of(name);
        NameAliases aliases = NameAliases.wellKnown();
        return Arrays.stream(candidates(name))
                .mapToObj(place ->
                        new Found(place, names.get(place), Names.compare(parsed, name, names.get(place), aliases)))
                .filter(found -> found.comparison().decision() != Decision.NONE)
                .sorted(Comparator.comparingDouble(
                                (Found found) -> -found.comparison().score())
                        .thenComparing(Found::name)
                        .thenComparingInt(Found::index))
                .limit(most)
                .toList();
    }
}
