package org.faultline.intake.internal.review;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faultline.intake.extraction.Suggestion;
import org.faultline.kernel.Ids;
import org.faultline.language.Words;

/** Which suggestions say the same in nearly the same words. */
public final class Passages {

    /** Three words in a row: fewer are shared by sentences that have nothing to do with one another. */
    private static final int WORDS_IN_A_ROW = 3;

    /** At least so much of all rows of words must be common to both. */
    private static final double ALIKE = 0.4;

    private static final Map<String, List<String>> SAYING = Map.of(
            "Occurrence", List.of("type", "unit", "date", "place", "person", "stance"),
            "Tally", List.of("metric", "countMin", "countMax", "share", "place"),
            "Posting", List.of("person", "unit", "role"),
            "Stationing", List.of("unit", "place", "relation"),
            "Subordination", List.of("unit", "superior"),
            "Strength", List.of("unit", "countMin", "countMax"),
            "Naming", List.of("person", "name"));

    private Passages() {}

    /** {@return one text for all suggestions that say the same} */
    public static String signature(Suggestion suggestion) {
        String said = SAYING.getOrDefault(suggestion.kind(), List.of()).stream()
                .map(name -> String.valueOf(suggestion.fields().get(name)).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\u0000"));
        return Ids.content("say", suggestion.kind() + "\u0000" + said);
    }

    /** {@return whether two passages are nearly the same words} */
    public static boolean areAlike(String a, String b) {
        Set<String> first = rows(a);
        Set<String> second = rows(b);
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        int all = first.size() + second.size() - common.size();
        return all == 0 || common.size() >= ALIKE * all;
    }

    private static Set<String> rows(String text) {
        Words words = Words.of(text);
        Set<String> rows = new HashSet<>();
        for (int i = 0; i + WORDS_IN_A_ROW <= words.count(); i++) {
            rows.add(words.form(i) + " " + words.form(i + 1) + " " + words.form(i + 2));
        }
        if (rows.isEmpty()) {
            rows.add(text.strip());
        }
        return rows;
    }
}
