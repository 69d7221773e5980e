package org.faultline.language.internal.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.faultline.language.AdminArea;
import org.faultline.language.internal.Letters;
import org.faultline.language.internal.Normaliser;
import org.faultline.language.internal.Table;

/** The names of areas; English ones by their letters only, so that "Myit Kyi Na" and "Myitkyina" are one. */
public final class AreaLexicon {

    private static final Pattern ENGLISH_KIND =
            Pattern.compile("(?i)\\s+(township|town|city|district|state|region|division|union territory)$");
    private static final Pattern BURMESE_KIND =
            Pattern.compile("(မြို့နယ်|မြို့|ခရိုင်|ပြည်နယ်|တိုင်းဒေသကြီး|တိုင်း|ပြည်ထောင်စုနယ်မြေ)$");

    private static final Map<String, List<AdminArea>> STATES = new HashMap<>();
    private static final Map<String, List<AdminArea>> TOWNSHIPS = new HashMap<>();

    static {
        for (Table.Row row : Table.read("admin1.tsv")) {
            String name = row.cell("name_en");
            AdminArea area = new AdminArea("state", name, row.cell("name_my"), name, row.cell("iso_3166_2"));
            add(STATES, area, name + ";" + row.cell("alt_names_en") + ";" + row.cell("name_my"));
        }
        for (Table.Row row : Table.read("townships.tsv")) {
            String name = row.cell("name_en");
            AdminArea area = new AdminArea(row.cell("level"), name, row.cell("name_my"), row.cell("state"), "");
            add(TOWNSHIPS, area, name + ";" + row.cell("other_en") + ";" + row.cell("name_my"));
        }
    }

    private AreaLexicon() {}

    private static void add(Map<String, List<AdminArea>> areas, AdminArea area, String names) {
        for (String name : names.split(";", -1)) {
            String key = key(name);
            List<AdminArea> same = key.isEmpty() ? null : areas.computeIfAbsent(key, k -> new ArrayList<>());
            if (same != null && !same.contains(area)) {
                same.add(area);
            }
        }
    }

    /** {@return a name's letters: Latin ones in small letters, or Burmese ones; the word for its kind left out} */
    static String key(String name) {
        String plain = Normaliser.normalise(name, false).text().strip();
        if (!plain.isEmpty() && Letters.isMyanmar(plain.charAt(0))) {
            return BURMESE_KIND.matcher(plain.replace(" ", "")).replaceAll("");
        }
        return letters(ENGLISH_KIND.matcher(plain).replaceAll(""));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    static List<AdminArea> states(String key) {
        return STATES.getOrDefault(key, List.of());
    }

    static List<AdminArea> townships(String key) {
        return TOWNSHIPS.getOrDefault(key, List.of());
    }

    /** {@return the areas with a name; a state only, or a township only, where the name says so} */
    public static List<AdminArea> named(String name) {
        if (name.length() > 100) {
            return List.of();
        }
        String key = key(name);
        String lower = Normaliser.normalise(name).toLowerCase(Locale.ROOT);
        List<AdminArea> areas = new ArrayList<>();
        if (!lower.contains("township") && !lower.contains("မြို့")) {
            areas.addAll(states(key));
        }
        if (!lower.endsWith(" state") && !lower.endsWith(" region") && !lower.endsWith("ပြည်နယ်")) {
            areas.addAll(townships(key));
        }
        return List.copyOf(areas);
    }
}
