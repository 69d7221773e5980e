package org.faultline.language.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.faultline.kernel.CountRange;
import org.faultline.language.CountMention;
import org.faultline.language.internal.NormalText;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the counts of a paragraph. */
public final class CountScanner {

    private static final int FARTHEST_NOUN = 4;

    private static final Set<String> PEOPLE = Set.of(
            "people",
            "men",
            "policemen",
            "policewomen",
            "servicemen",
            "airmen",
            "seamen",
            "gunmen",
            "militiamen",
            "others",
            "airman",
            "sailor",
            "constable",
            "corporal",
            "lieutenant",
            "conscript",
            "recruit",
            "women",
            "police",
            "personnel",
            "children",
            "staff",
            "soldier",
            "officer",
            "policeman",
            "woman",
            "man",
            "captain",
            "sergeant",
            "private",
            "civilian",
            "troop",
            "dead",
            "deserter",
            "defector");
    private static final Set<String> NOT_NOUNS =
            Set.of("was", "is", "has", "its", "his", "this", "as", "us", "does", "across", "besides");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "at", "on", "from", "to", "by", "with", "for", "who", "that", "and", "or", "said", "were",
            "was", "had", "have", "has", "is", "are", "per");
    private static final Set<String> TIME = Set.of(
            "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minute", "minutes",
            "decade", "decades", "a", "am", "pm", "ရက်", "နာရီ", "လ");
    private static final Set<String> NUMBERED =
            Set.of("no", "number", "section", "point", "operation", "age", "aged", "article", "order");

    private final Tokens tokens;
    private final NormalText text;
    private final List<CountMention> found = new ArrayList<>();

    private CountScanner(NormalText text) {
        this.text = text;
        this.tokens = Tokens.of(text);
    }

    /** {@return the counts of a paragraph, with offsets in it} */
    public static List<CountMention> scan(NormalText text) {
        CountScanner scanner = new CountScanner(text);
        int i = 0;
        while (i < scanner.tokens.count()) {
            i = Math.max(scanner.at(i), i + 1);
        }
        return scanner.found;
    }

    private int at(int begin) {
        Match<String> before = NumberWords.word("before", tokens, begin);
        int i = before == null ? begin : before.end();
        i += tokens.is(i, "a") && NumberWords.word("vague", tokens, i) == null && before != null ? 1 : 0;
        String modifier = before == null ? "" : before.entry();
        int past = share(begin, i, modifier);
        if (past < 0) {
            past = vague(begin, i, modifier);
        }
        return past > 0 ? past : number(begin, i, modifier);
    }

    private int share(int begin, int at, String modifier) {
        Match<String> share = NumberWords.word("share", tokens, at);
        if (share != null) {
            String[] parts = share.entry().split("/", -1);
            double value = Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
            return addShare(value, modifier, begin, share.end());
        }
        NumberWords.Value number = NumberWords.at(tokens, at);
        if (number == null || number.value() > 100) {
            return -1;
        }
        int i = number.end();
        int end = tokens.is(i, "%") || tokens.is(i, "percent")
                ? i + 1
                : tokens.is(i, "per") && tokens.is(i + 1, "cent")
                        ? i + 2
                        : tokens.is(i, "ရာ") && tokens.is(i + 1, "ခိုင်") ? afterSyllable(i + 2) : -1;
        return end < 0 ? -1 : addShare(number.value() / 100.0, modifier, begin, end);
    }

    private int afterSyllable(int i) {
        return tokens.is(i, "နှုန်း") ? i + 1 : i;
    }

    private int addShare(double value, String modifier, int begin, int end) {
        add(CountRange.UNKNOWN, value, modifier.equals("about"), "", begin, end);
        return end;
    }

    private int vague(int begin, int at, String modifier) {
        Match<String> vague = NumberWords.word("vague", tokens, at);
        if (vague == null) {
            return -1;
        }
        boolean open = vague.entry().endsWith("+");
        int least =
                Integer.parseInt(open ? vague.entry().substring(0, vague.entry().length() - 1) : vague.entry());
        CountRange range = open ? new CountRange(least, null) : range(least, least, modifier);
        add(range, null, modifier.equals("about"), noun(vague.end()), begin, vague.end());
        return vague.end();
    }

    private int number(int begin, int at, String modifier) {
        NumberWords.Value low = NumberWords.at(tokens, at);
        if (low == null || !isCount(at, low, modifier) || isTime(low.end())) {
            return low == null ? -1 : low.end();
        }
        long high = low.value();
        int end = low.end();
        NumberWords.Value upper = upper(low, modifier.isEmpty() || modifier.equals("about"));
        if (upper != null) {
            high = upper.value();
            end = upper.end();
        }
        int classified = afterClassifier(end);
        Match<String> after = NumberWords.word("after", tokens, classified);
        boolean between = after != null && classified > end;
        after = after == null ? NumberWords.word("after", tokens, end) : after;
        // "၅ ဦးမှ ၁၀ ဦးအထိ": the lower end stays.
        boolean bounded = upper != null && after != null && after.entry().equals("under");
        String how = after == null || bounded ? modifier : after.entry();
        String noun = noun(after == null || between ? end : after.end());
        int until = after == null ? end : after.end();
        add(range(low.value(), high, how), null, how.equals("about"), noun, begin, until);
        return Math.max(until, classified);
    }

    /** The upper end of "5 to 10", "between 5 and 10", "၅ ဦးမှ ၁၀ ဦး". */
    private NumberWords.@Nullable Value upper(NumberWords.Value low, boolean open) {
        int i = afterClassifier(low.end());
        boolean joined = tokens.is(i, "to")
                || (tokens.is(i, "-") && !tokens.is(i + 1, Kind.WORD))
                || tokens.is(i, "မှ")
                || (tokens.is(i, "and") && isBetween(low))
                || tokens.is(i, "or");
        NumberWords.Value upper = open && joined ? NumberWords.at(tokens, i + 1) : null;
        return upper != null && upper.value() > low.value() && upper.digits() == low.digits() ? upper : null;
    }

    private boolean isBetween(NumberWords.Value low) {
        int i = low.end() - 1;
        for (int steps = 0; steps < 4 && i >= 0; steps++, i--) {
            if (tokens.is(i, "between")) {
                return true;
            }
        }
        return false;
    }

    private int afterClassifier(int i) {
        Match<String> classifier = NumberWords.word("classifier", tokens, i);
        return classifier == null ? i : classifier.end();
    }

    /** Digits are a count unless they are glued to other words or number something; words only with a noun they count. */
    private boolean isCount(int at, NumberWords.Value number, String modifier) {
        boolean glued = tokens.is(number.end(), Kind.WORD) && tokens.isAttached(number.end());
        boolean marked = tokens.is(at - 1, "#")
                || tokens.is(at - 1, "/")
                || tokens.is(at - 1, "$")
                || NUMBERED.contains(tokens.form(at - 1))
                || (tokens.is(at - 1, ".") && tokens.is(at - 2, "no"));
        boolean part = (tokens.is(at - 1, ".") && tokens.isAttached(at) && tokens.is(at - 2, Kind.NUMBER))
                || (tokens.is(at - 1, ":") && tokens.isAttached(at))
                || (tokens.is(number.end(), ":")
                        && tokens.isAttached(number.end() + 1)
                        && tokens.is(number.end() + 1, Kind.NUMBER))
                || (tokens.is(at - 1, Kind.WORD) && tokens.isAttached(at));
        if (glued || marked || part || (modifier.isEmpty() && isBareYear(at, number))) {
            return false;
        }
        boolean burmese = tokens.is(at, Kind.SYLLABLE);
        boolean classified = afterClassifier(number.end()) > number.end();
        boolean qualified = NumberWords.word("after", tokens, number.end()) != null;
        if (burmese) {
            return classified || (qualified && number.value() > 9);
        }
        return number.digits() || !modifier.isEmpty() || !noun(number.end()).isEmpty();
    }

    /** "five months", "၃ ရက်" */
    private boolean isTime(int end) {
        return TIME.contains(tokens.form(end)) || (tokens.is(end, "-") && TIME.contains(tokens.form(end + 1)));
    }

    private boolean isBareYear(int at, NumberWords.Value number) {
        return number.value() >= 1900
                && number.value() <= 2100
                && number.end() == at + 1
                && noun(number.end()).isEmpty();
    }

    private static CountRange range(long low, long high, String modifier) {
        int min = (int) Math.min(low, Integer.MAX_VALUE);
        int max = (int) Math.min(high, Integer.MAX_VALUE);
        return switch (modifier) {
            case "over" -> new CountRange(min, null);
            case "under" -> new CountRange(null, max);
            default -> new CountRange(min, max);
        };
    }

    /** {@return what is counted: the next noun in the plural, or the classifier; empty if none is near} */
    private String noun(int begin) {
        Match<String> classifier = NumberWords.word("classifier", tokens, begin);
        if (classifier != null && tokens.is(begin, Kind.SYLLABLE)) {
            return text.text().substring(tokens.begin(begin), tokens.end(classifier.end() - 1));
        }
        for (int i = begin;
                i < begin + FARTHEST_NOUN && (tokens.is(i, Kind.WORD) || tokens.is(i, "-") || tokens.is(i, "'"));
                i++) {
            String word = tokens.form(i);
            if (PREPOSITIONS.contains(word)) {
                return "";
            }
            boolean plural =
                    word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !NOT_NOUNS.contains(word);
            boolean person = PEOPLE.contains(word) && !isPlural(i + 1);
            if (person || (plural && !tokens.is(i + 1, "'"))) {
                return tokens.written(i);
            }
        }
        return "";
    }

    private boolean isPlural(int i) {
        String word = tokens.form(i);
        return tokens.is(i, Kind.WORD) && word.length() > 3 && word.endsWith("s") && !NOT_NOUNS.contains(word);
    }

    private void add(CountRange range, @Nullable Double share, boolean about, String noun, int begin, int end) {
        int from = tokens.begin(begin);
        int until = tokens.end(end - 1);
        found.add(new CountMention(
                range,
                share,
                about,
                noun,
                text.originalText(from, until),
                text.originalBegin(from),
                text.originalEnd(until)));
    }
}
