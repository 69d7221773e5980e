package org.faultline.language.internal.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.faultline.language.internal.NormalText;
import org.faultline.language.internal.Normaliser;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.faultline.language.internal.Zawgyi;
import org.faultline.language.internal.facts.RankLexicon;
import org.faultline.language.internal.names.Titles.Gender;
import org.faultline.language.internal.names.Titles.Title;

/** A name without its ranks, awards and honorifics, in every reading. */
public final class ParsedName {

    private static final int LONGEST_NAME = 300;
    private static final int MOST_WORDS = 16;
    private static final double INDEXED_PRIOR = 0.15;
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}&&[^\\u1000-\\u109F]]");

    /**
     * A reading of the name with or without an honorific that may be a part of it.
     *
     * @param words its words
     * @param ways the ways to cut them into syllables; empty when the letters form none
     * @param stripped whether a doubtful honorific was taken off
     */
    record Core(List<String> words, List<Segmentation> ways, boolean stripped) {

        int syllables() {
            return ways.isEmpty() ? 0 : ways.getFirst().syllables().size();
        }
    }

    private final List<Core> cores = new ArrayList<>();
    private boolean titled;
    private Gender gender = Gender.ANY;
    private Gender doubtfulGender = Gender.ANY;

    private ParsedName() {}

    /** {@return a name, parsed; a name that is far too long has no readings} */
    public static ParsedName of(String name) {
        ParsedName parsed = new ParsedName();
        // A run of thousands of marks would take the Unicode normaliser quadratic time.
        String bare = MARKS.matcher(name.length() > LONGEST_NAME ? name : Normaliser.normalise(name))
                .replaceAll("");
        if (bare.length() <= LONGEST_NAME) {
            parsed.read(rotated(bare));
        }
        return parsed;
    }

    /** "Hlaing, Min Aung" is a database's inversion. */
    private static String rotated(String name) {
        int comma = name.indexOf(',');
        if (comma < 0 || name.indexOf(',', comma + 1) >= 0) {
            return name;
        }
        String head = name.substring(0, comma).strip();
        String tail = name.substring(comma + 1).strip();
        return head.isEmpty() || tail.isEmpty() ? name.replace(',', ' ') : tail + " " + head;
    }

    private void read(String name) {
        NormalText text = Normaliser.normalise(name, Zawgyi.isZawgyi(name));
        Tokens tokens = Tokens.of(text);
        int begin = 0;
        int bare = 0;
        while (true) {
            int next = afterTitle(tokens, begin);
            if (next == begin) {
                break;
            }
            begin = next;
            bare = begin;
        }
        add(tokens, bare, false);
        if (cores.isEmpty()) {
            return;
        }
        Match<Title> doubtful = Titles.at(tokens, bare);
        if (doubtful != null && doubtful.entry().kind() == Titles.Kind.OPTIONAL && !isRepeated(tokens, doubtful)) {
            addStripped(tokens, doubtful);
        }
        if (titled && cores.getFirst().syllables() == 1) {
            addWithTitle(tokens, bare);
        }
    }

    /** {@return the token after a rank, award or safe honorific, provided that a name is left; else the same token} */
    private int afterTitle(Tokens tokens, int begin) {
        Match<RankLexicon.RankForm> rank = RankLexicon.at(tokens, begin);
        boolean bareBo = rank != null && rank.end() == begin + 1 && tokens.is(begin, "ဗိုလ်");
        if (rank != null && !bareBo) {
            return hasName(tokens, rank.end()) ? afterDot(tokens, rank.end()) : begin;
        }
        Match<Title> title = Titles.at(tokens, begin);
        if (title == null || isRepeated(tokens, title) || !hasName(tokens, title.end())) {
            return begin;
        }
        if (title.entry().kind() == Titles.Kind.OPTIONAL) {
            // "Thura U Shwe Mann": before a safe honorific a doubtful one is an honorific.
            Match<Title> next = Titles.at(tokens, title.end());
            boolean sure = next != null && next.entry().kind() == Titles.Kind.SAFE && hasName(tokens, next.end());
            return sure ? title.end() : begin;
        }
        titled = true;
        if (title.entry().gender() != Gender.ANY) {
            gender = title.entry().gender();
        }
        return afterDot(tokens, title.end());
    }

    private static int afterDot(Tokens tokens, int i) {
        return tokens.is(i, ".") ? i + 1 : i;
    }

    private static boolean hasName(Tokens tokens, int from) {
        for (int i = from; i < tokens.count(); i++) {
            if (tokens.is(i, Kind.WORD) || tokens.is(i, Kind.SYLLABLE)) {
                return true;
            }
        }
        return false;
    }

    /** Ko Ko, Maung Maung: before the same word it is a name. */
    private static boolean isRepeated(Tokens tokens, Match<Title> title) {
        return tokens.is(title.end(), tokens.form(title.begin()))
                && !tokens.form(title.end()).isEmpty();
    }

    private void addStripped(Tokens tokens, Match<Title> title) {
        List<String> words = NameWords.from(tokens, afterDot(tokens, title.end()));
        List<Segmentation> ways = words.size() > MOST_WORDS ? List.of() : NameWords.read(words);
        Core core = new Core(words, ways, true);
        if (core.syllables() >= 2) {
            cores.add(core);
            doubtfulGender = title.entry().gender();
        }
    }

    /** A name of one syllable keeps its honorific as a second reading: U Nu, U Thant. */
    private void addWithTitle(Tokens tokens, int bare) {
        for (int i = bare - 1; i >= 0; i--) {
            if (tokens.is(i, Kind.WORD) || tokens.is(i, Kind.SYLLABLE)) {
                add(tokens, i, false);
                return;
            }
        }
    }

    private void add(Tokens tokens, int from, boolean stripped) {
        List<String> words = NameWords.from(tokens, from);
        if (!words.isEmpty()) {
            cores.add(new Core(words, words.size() > MOST_WORDS ? List.of() : NameWords.read(words), stripped));
        }
    }

    List<Core> cores() {
        return cores;
    }

    /** {@return the syllables of the name in its likeliest reading, titles aside; empty when it cannot be read} */
    public List<Syllable> syllables() {
        return cores.isEmpty() || cores.getFirst().ways().isEmpty()
                ? List.of()
                : cores.getFirst().ways().getFirst().syllables();
    }

    /** {@return the codes of each syllable's likely readings} */
    public List<Set<String>> keys() {
        List<Set<String>> keys = new ArrayList<>();
        for (Syllable syllable : syllables()) {
            Set<String> codes = new LinkedHashSet<>();
            double highest = Math.max(INDEXED_PRIOR, syllable.lowestPrior());
            syllable.readings().stream()
                    .filter(reading -> reading.prior() <= highest)
                    .forEach(reading -> codes.add(Sounds.coarse(reading)));
            keys.add(codes);
        }
        return keys;
    }

    /** {@return the name's words without titles, in plain letters} */
    public String plain() {
        return cores.isEmpty() ? "" : String.join(" ", cores.getFirst().words());
    }

    boolean isTitled() {
        return titled;
    }

    /** {@return whether honorifics say that one is a man's name and the other a woman's} */
    boolean contradicts(ParsedName other) {
        Gender mine = sure(other);
        Gender theirs = other.sure(this);
        return mine != Gender.ANY && theirs != Gender.ANY && mine != theirs;
    }

    /** The gender of a doubtful honorific counts only where the other name does not have the same word as its first. */
    private Gender sure(ParsedName other) {
        if (gender != Gender.ANY || doubtfulGender == Gender.ANY || other.cores.isEmpty()) {
            return gender;
        }
        String first = cores.getFirst().words().getFirst();
        return other.cores.getFirst().words().getFirst().equals(first) ? Gender.ANY : doubtfulGender;
    }
}
