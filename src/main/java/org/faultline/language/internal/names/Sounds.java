package org.faultline.language.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faultline.language.internal.Table;

/** The tables of sounds: spellings of onsets and rimes, the cost of confusing them, their coarse classes. */
final class Sounds {

    /** A rime as Latin letters spell it. */
    record Rime(String rime, boolean creaky, double prior) {}

    /** An onset as Latin letters spell it. */
    record Onset(String base, boolean y, boolean w, double prior) {}

    private static final Set<String> SIBILANTS = Set.of("S", "SH", "TH", "Z");
    private static final Set<String> DENTALS = Set.of("TH", "HT");

    private static final Map<String, List<Onset>> ONSETS = new HashMap<>();
    private static final Map<String, List<Rime>> RIMES = new HashMap<>();
    private static final Map<String, Double> ONSET_COSTS = costs("name_onset_costs.tsv", "onset_a", "onset_b");
    private static final Map<String, Double> RIME_COSTS = costs("name_rime_costs.tsv", "rime_a", "rime_b");
    private static final Map<String, String> CLASSES = new HashMap<>();
    private static final Map<Character, String> BURMESE_INITIALS = new HashMap<>();

    static {
        ONSETS.put("", List.of(new Onset("0", false, false, 0)));
        for (Table.Row row : Table.read("name_roman_onsets.tsv")) {
            ONSETS.computeIfAbsent(row.cell("spelling"), key -> new ArrayList<>())
                    .add(new Onset(
                            row.cell("base"),
                            row.cell("medial_y").equals("1"),
                            row.cell("medial_w").equals("1"),
                            Double.parseDouble(row.cell("prior"))));
        }
        for (Table.Row row : Table.read("name_roman_rimes.tsv")) {
            RIMES.computeIfAbsent(row.cell("spelling"), key -> new ArrayList<>())
                    .add(new Rime(
                            row.cell("rime"), row.cell("creaky").equals("1"), Double.parseDouble(row.cell("prior"))));
        }
        for (Table.Row row : Table.read("name_block_classes.tsv")) {
            CLASSES.put(row.cell("kind") + " " + row.cell("fine"), row.cell("coarse"));
        }
        for (Table.Row row : Table.read("name_burmese_initials.tsv")) {
            BURMESE_INITIALS.put(row.cell("letter").charAt(0), row.cell("onset"));
        }
    }

    private static final Set<String> RIVALS = rivals();

    private Sounds() {}

    private static Set<String> rivals() {
        Set<String> rivals = new HashSet<>();
        for (Table.Row row : Table.read("name_rivals.tsv")) {
            for (String b : row.cell("others").split(" ", -1)) {
                rivals.add(row.cell("kind") + " " + row.cell("sound") + " " + b);
                rivals.add(row.cell("kind") + " " + b + " " + row.cell("sound"));
            }
        }
        return Set.copyOf(rivals);
    }

    private static Map<String, Double> costs(String table, String first, String second) {
        Map<String, Double> costs = new HashMap<>();
        for (Table.Row row : Table.read(table)) {
            double cost = Double.parseDouble(row.cell("cost"));
            costs.put(row.cell(first) + " " + row.cell(second), cost);
            costs.put(row.cell(second) + " " + row.cell(first), cost);
        }
        return costs;
    }

    static List<Onset> onsets(String spelling) {
        return ONSETS.getOrDefault(spelling, List.of());
    }

    static List<Rime> rimes(String spelling) {
        return RIMES.getOrDefault(spelling, List.of());
    }

    /** {@return the onset class of a Burmese consonant; empty for a letter that begins no syllable} */
    static String burmeseInitial(char letter) {
        return BURMESE_INITIALS.getOrDefault(letter, "");
    }

    /** {@return whether two readings, each the usual one of its spelling, tell names apart: Soe and Saw, Phyo and Phyu} */
    static boolean areRivals(Reading a, Reading b) {
        return RIVALS.contains("onset " + a.onset() + " " + b.onset())
                || RIVALS.contains("rime " + a.rime() + " " + b.rime());
    }

    /** {@return whether two onsets tell names apart although a careless spelling may stand for either} */
    static boolean areRivals(String a, String b) {
        boolean sibilants = SIBILANTS.contains(a) && SIBILANTS.contains(b);
        boolean dentals = DENTALS.contains(a) && DENTALS.contains(b);
        return !a.equals(b) && (sibilants || dentals);
    }

    static double onsetCost(String a, String b) {
        return a.equals(b) ? 0 : ONSET_COSTS.getOrDefault(a + " " + b, 1.0);
    }

    static double rimeCost(String a, String b) {
        return a.equals(b) ? 0 : RIME_COSTS.getOrDefault(a + " " + b, 1.0);
    }

    /** {@return the coarse class of a reading, for the index: {@code k.ang}} */
    static String coarse(Reading reading) {
        return CLASSES.getOrDefault("onset " + reading.onset(), reading.onset())
                + "."
                + CLASSES.getOrDefault("rime " + reading.rime(), reading.rime());
    }
}
