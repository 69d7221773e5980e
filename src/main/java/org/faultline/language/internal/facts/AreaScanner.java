package org.faultline.language.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.faultline.language.AdminArea;
import org.faultline.language.AreaMention;
import org.faultline.language.internal.NormalText;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;

/**
 * Finds areas in a paragraph. A name that is also a people's or a person's (Chin, Mon, Hlaing) counts only with the word for its
 * kind, or behind a preposition of place.
 */
public final class AreaScanner {

    private static final int LONGEST = 4;
    private static final int LONGEST_BURMESE = 7;
    private static final int PLAIN_NAME = 6;

    private static final Set<String> STATE_WORDS =
            Set.of("state", "states", "region", "regions", "division", "territory");
    private static final Set<String> TOWN_WORDS =
            Set.of("township", "townships", "town", "district", "city", "tsp", "village", "road", "based");
    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "at",
            "near",
            "from",
            "of",
            "to",
            "around",
            "outside",
            "nearby",
            "neighbouring",
            "neighboring",
            "inside",
            "into",
            "towards",
            "s",
            "northern",
            "southern",
            "eastern",
            "western");
    private static final Set<String> CITIES = Set.of("yangon", "mandalay", "naypyitaw", "naypyidaw", "rangoon");
    private static final List<List<String>> BURMESE_TOWN_WORDS =
            List.of(List.of("မြို\u1037", "နယ်"), List.of("မြို\u1037"), List.of("ခ", "ရိုင်"));
    private static final List<List<String>> BURMESE_STATE_WORDS =
            List.of(List.of("ပြည်", "နယ်"), List.of("တိုင်း", "ဒေ", "သ", "ကြီး"), List.of("တိုင်း"));

    private final Tokens tokens;
    private final NormalText text;
    private final List<AreaMention> found = new ArrayList<>();

    private AreaScanner(NormalText text) {
        this.text = text;
        this.tokens = Tokens.of(text);
    }

    /** {@return the areas of a paragraph, with offsets in it} */
    public static List<AreaMention> scan(NormalText text) {
        AreaScanner scanner = new AreaScanner(text);
        int i = 0;
        while (i < scanner.tokens.count()) {
            int past = scanner.tokens.is(i, Kind.SYLLABLE) ? scanner.burmese(i) : scanner.english(i);
            i = Math.max(past, i + 1);
        }
        return scanner.found;
    }

    private int english(int begin) {
        if (!tokens.isCapitalised(begin)) {
            return -1;
        }
        StringBuilder key = new StringBuilder();
        int[] ends = new int[LONGEST];
        String[] keys = new String[LONGEST];
        int words = 0;
        int i = begin;
        while (words < LONGEST && (tokens.isCapitalised(i) || isHyphenated(i))) {
            key.append(AreaLexicon.key(tokens.form(i)));
            keys[words] = key.toString();
            ends[words++] = ++i;
            i += (tokens.is(i, "-") || tokens.is(i, "'")) && tokens.isAttached(i) ? 1 : 0;
        }
        for (int n = words - 1; n >= 0; n--) {
            List<AdminArea> areas = meant(keys[n], begin, ends[n]);
            if (!areas.isEmpty()) {
                int end = isKind(ends[n]) ? ends[n] + 1 : ends[n];
                add(areas, begin, end);
                return end;
            }
        }
        return -1;
    }

    /** The second part of Hpa-an. */
    private boolean isHyphenated(int i) {
        return tokens.is(i, Kind.WORD) && tokens.isAttached(i) && tokens.is(i - 1, "-");
    }

    private boolean isKind(int i) {
        return STATE_WORDS.contains(tokens.form(i))
                || Set.of("township", "town", "district", "city").contains(tokens.form(i));
    }

    private List<AdminArea> meant(String key, int begin, int end) {
        List<AdminArea> states = AreaLexicon.states(key);
        List<AdminArea> townships = AreaLexicon.townships(key);
        if (!states.isEmpty() && (isStateWord(end) || CITIES.contains(key)) && !TOWN_WORDS.contains(tokens.form(end))) {
            return states;
        }
        if (townships.isEmpty() || isStateWord(end)) {
            return List.of();
        }
        if (TOWN_WORDS.contains(tokens.form(end)) || (tokens.is(end, "-") && tokens.is(end + 1, "based"))) {
            return townships;
        }
        // "In Kawkareik" opens a sentence, "Win Kawkareik" would be a name.
        boolean opened = PREPOSITIONS.contains(tokens.form(begin - 1));
        boolean inName = (tokens.isCapitalised(begin - 1) && !opened) || tokens.isCapitalised(end);
        boolean placed = PREPOSITIONS.contains(tokens.form(begin - 1));
        boolean people = !states.isEmpty();
        boolean shortName = end == begin + 1 && key.length() < PLAIN_NAME;
        return !inName && !people && (placed || !shortName) ? townships : List.of();
    }

    private boolean isStateWord(int end) {
        if (STATE_WORDS.contains(tokens.form(end))) {
            return true;
        }
        // "Chin and Kachin states", "Sagaing, Magway and Mandalay regions"
        int i = end;
        for (int steps = 0; steps < 8; steps++) {
            if (tokens.is(i, ",") || tokens.is(i, "and")) {
                i++;
            } else if (i > end
                    && !AreaLexicon.states(AreaLexicon.key(tokens.form(i))).isEmpty()) {
                i++;
            } else {
                return i > end && (tokens.is(i, "states") || tokens.is(i, "regions"));
            }
        }
        return false;
    }

    private int burmese(int begin) {
        int longest = Math.min(tokens.count(), begin + LONGEST_BURMESE);
        int run = begin;
        while (run < longest && tokens.is(run, Kind.SYLLABLE)) {
            run++;
        }
        for (int end = run; end > begin; end--) {
            String key = text.text()
                    .substring(tokens.begin(begin), tokens.end(end - 1))
                    .replace(" ", "");
            int state = kindEnd(end, BURMESE_STATE_WORDS);
            List<AdminArea> states = AreaLexicon.states(key);
            if (!states.isEmpty() && (state > 0 || end > begin + 1)) {
                boolean whole = state > 0 || key.endsWith("တော်");
                if (whole) {
                    int past = Math.max(state, end);
                    add(states, begin, past);
                    return past;
                }
            }
            int town = kindEnd(end, BURMESE_TOWN_WORDS);
            List<AdminArea> townships = AreaLexicon.townships(key);
            boolean plain = end > begin + 1 && !tokens.is(end, Kind.NUMBER);
            if (!townships.isEmpty() && state < 0 && (town > 0 || plain)) {
                int past = Math.max(town, end);
                add(townships, begin, past);
                return past;
            }
        }
        return -1;
    }

    private int kindEnd(int begin, List<List<String>> kinds) {
        for (List<String> kind : kinds) {
            int i = 0;
            while (i < kind.size() && tokens.is(begin + i, kind.get(i))) {
                i++;
            }
            if (i == kind.size()) {
                return begin + i;
            }
        }
        return -1;
    }

    private void add(List<AdminArea> areas, int begin, int end) {
        int from = tokens.begin(begin);
        int until = tokens.end(end - 1);
        found.add(new AreaMention(
                areas, text.originalText(from, until), text.originalBegin(from), text.originalEnd(until)));
    }
}
