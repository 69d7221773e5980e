package org.faultline.language.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faultline.language.internal.Letters;
import org.faultline.language.internal.Table;

/**
 * The syllables that most names are made of, each with its usual spellings.
 *
 * <p>Two usual spellings of different syllables are two names, however near their letters are: Hein and Htein, Yan and Yin, Ye and Yi.
 * A spelling that is no syllable of its own, as Hat or Man, may stand for its neighbour.
 */
final class CommonSyllables {

    private static final double LIKELY = 0.15;

    private static final Map<String, Integer> GROUPS = new HashMap<>();
    private static final List<Set<String>> SOUNDS = new ArrayList<>();

    static {
        for (Table.Row row : Table.read("name_syllables.tsv")) {
            Set<String> sounds = new HashSet<>();
            for (String spelling : row.cell("spellings").split(" ", -1)) {
                GROUPS.put(spelling, SOUNDS.size());
                LatinReader.read(spelling).stream()
                        .filter(way -> way.syllables().size() == 1)
                        .forEach(way -> sounds.addAll(sounds(way.syllables().getFirst())));
            }
            SOUNDS.add(sounds);
        }
    }

    private CommonSyllables() {}

    private static Set<String> sounds(Syllable syllable) {
        Set<String> sounds = new HashSet<>();
        double highest = syllable.lowestPrior() + LIKELY;
        for (Reading reading : syllable.readings()) {
            if (reading.prior() <= highest) {
                sounds.add(reading.onset() + (reading.medialY() ? "y" : "") + (reading.medialW() ? "w" : "") + " "
                        + reading.rime());
            }
        }
        return sounds;
    }

    /** {@return whether the two are surely different syllables of names} */
    static boolean areRivals(Syllable left, Syllable right) {
        Integer a = GROUPS.get(left.text());
        Integer b = GROUPS.get(right.text());
        if (a != null && b != null) {
            return !a.equals(b);
        }
        if (a != null && isBurmese(right)) {
            return !share(SOUNDS.get(a), sounds(right));
        }
        return b != null && isBurmese(left) && !share(SOUNDS.get(b), sounds(left));
    }

    private static boolean isBurmese(Syllable syllable) {
        return Letters.isMyanmar(syllable.text().charAt(0));
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
