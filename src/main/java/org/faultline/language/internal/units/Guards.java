package org.faultline.language.internal.units;

import java.util.Set;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;

/** Tells a unit's number from a count, a measure, a date or the number of something else. */
final class Guards {

    private static final int FARTHEST_NOUN = 3;
    private static final int SHORTEST_PLURAL = 4;

    private static final Set<String> PEOPLE = WordSets.of("people");
    private static final Set<String> COUNTED = WordSets.of("counted");
    private static final Set<String> MONTHS = WordSets.of("months");
    private static final Set<String> MODIFIERS = WordSets.of("modifiers");
    private static final Set<String> NOT_COUNTED = WordSets.of("not-counted");
    private static final Set<String> PRONOUNS = Set.of("whom", "whose", "them", "which", "us", "these", "those");
    private static final Set<String> ORDINAL_NOUNS = WordSets.of("ordinal-nouns");
    private static final Set<String> HOMONYM_NOUNS = WordSets.of("homonym-nouns");
    private static final Set<String> NUMBERED_THINGS = WordSets.of("numbered-things");
    private static final Set<String> QUANTIFIERS = WordSets.of("quantifiers");
    private static final Set<String> REGIONS = WordSets.of("regions");
    private static final Set<String> AFTER_A_UNIT = WordSets.of("after-a-unit");
    private static final Set<String> CLASSIFIERS = WordSets.of("classifiers");

    private final Tokens tokens;

    Guards(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return whether what follows a number says that it counts people, things or time} */
    boolean isCount(int end) {
        return countsBurmese(end) || countsEnglish(end, true);
    }

    /** {@return whether it counts anything but soldiers, who may be the unit's own: "LIB 528 soldiers"} */
    boolean isCountOfOthers(int end) {
        return countsBurmese(end) || countsEnglish(end, false);
    }

    private boolean countsEnglish(int end, boolean soldiers) {
        int i = tokens.is(end, "-") && tokens.isAttached(end) ? end + 1 : end;
        for (int steps = 0; steps < FARTHEST_NOUN && tokens.is(i, Kind.WORD); steps++) {
            String word = tokens.form(i);
            if (word.equals("of") && PRONOUNS.contains(tokens.form(i + 1))) {
                return true;
            }
            if (PEOPLE.contains(word)) {
                return soldiers;
            }
            boolean noun = COUNTED.contains(word) || MONTHS.contains(word);
            if (noun
                    && !(word.equals("a") && !tokens.is(i + 1, "."))
                    && !(word.equals("p") && !tokens.is(i + 1, "."))) {
                return !isVerbPhrase(word, i);
            }
            if (isPluralNoun(i)) {
                return true;
            }
            if (!MODIFIERS.contains(word)) {
                return false;
            }
            i++;
        }
        return false;
    }

    /** "LIB 10 and 11 killed three" is a verb, "and 11 killed." counts the dead. */
    private boolean isVerbPhrase(String word, int i) {
        boolean participle = word.equals("killed") || word.equals("injured") || word.equals("wounded");
        boolean may = word.equals("may") && !tokens.isCapitalised(i);
        boolean march = word.equals("march") && !tokens.isCapitalised(i);
        return may
                || march
                || (participle
                        && (tokens.is(i + 1, Kind.WORD) || tokens.is(i + 1, Kind.NUMBER))
                        && !Set.of("in", "and", "by", "on", "during", "at").contains(tokens.form(i + 1)));
    }

    private boolean isPluralNoun(int i) {
        String word = tokens.form(i);
        return word.length() >= SHORTEST_PLURAL
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !tokens.isCapitalised(i)
                && !NOT_COUNTED.contains(word);
    }

    private boolean countsBurmese(int end) {
        String first = tokens.form(end);
        if (!tokens.is(end, Kind.SYLLABLE) || !CLASSIFIERS.contains(first)) {
            return false;
        }
        String second = tokens.is(end + 1, Kind.SYLLABLE) ? tokens.form(end + 1) : "";
        return switch (first) {
            case "ဦး" -> !Set.of("စီး", "ဆောင်", "တည်", "ချုပ်", "စား", "ရေ").contains(second);
            case "ရင်း" -> !second.equals("မှူး");
            case "ရက်" -> !second.equals("စက်");
            case "နာ" -> second.equals("ရီ");
            case "ရာ" -> second.equals("ခိုင်");
            case "ကီ" -> second.equals("လို");
            case "မီ", "လီ" -> second.equals("တာ");
            case "မိ" -> second.equals("နစ်");
            case "ဒေါ်" -> second.equals("လာ");
            case "ခွဲ" -> !Set.of("မှူး", "ရုံး").contains(second);
            case "နှစ်" -> !second.equals("ရင်း");
            case "မ" -> second.equals("မ");
            case "လောက်" -> !second.equals("ကိုင်");
            case "နီး" -> second.equals("ပါး");
            case "ဝန်း" -> second.equals("ကျင်");
            default -> true;
        };
    }

    /** {@return whether the word before a number says that it numbers something else, or counts} */
    boolean isNumberOfOther(NumberItem item) {
        int before = item.begin() - 1;
        String word = tokens.form(before);
        if (word.equals("စဉ်") || (MONTHS.contains(word) && (tokens.isCapitalised(before) || !word.equals("may")))) {
            return true;
        }
        return NUMBERED_THINGS.contains(word);
    }

    /** {@return whether the word before a number says that it counts: "about 20"} */
    boolean isQuantified(NumberItem item) {
        return item.isBare() && QUANTIFIERS.contains(tokens.form(item.begin() - 1));
    }

    /** {@return whether a number is that of the noun behind it: "54th intake", "62nd anniversary"} */
    boolean isNumberOfNoun(NumberItem item) {
        return ORDINAL_NOUNS.contains(tokens.form(item.end()));
    }

    /** {@return whether a bare count word before a token says how many units follow: 2 to 20, or 0 if none does} */
    int announcedCount(int before) {
        if (tokens.is(before, Kind.NUMBER) && tokens.form(before).length() <= 2) {
            int value = Integer.parseInt(tokens.form(before));
            return value >= 2 && value <= 20 ? value : 0;
        }
        return switch (tokens.form(before)) {
            case "two", "both" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            case "eleven" -> 11;
            case "twelve" -> 12;
            default -> 0;
        };
    }

    /** {@return whether a division named at a token is a region of the country or a branch of something else} */
    boolean isRegionBefore(int token) {
        return REGIONS.contains(tokens.form(token - 1));
    }

    /** {@return whether an abbreviation with a number belongs to schools, orchestras or money} */
    boolean isHomonym(int end) {
        return HOMONYM_NOUNS.contains(tokens.form(end)) || HOMONYM_NOUNS.contains(tokens.form(end + 1));
    }

    /** {@return whether a text ends here, or goes on with what cannot be a noun that the ordinal before counts} */
    boolean isPhraseEnd(int token) {
        if (token >= tokens.count()
                || (tokens.is(token, Kind.MARK) && !tokens.is(token, "-") && !tokens.is(token, "'"))) {
            return true;
        }
        return AFTER_A_UNIT.contains(tokens.form(token));
    }
}
