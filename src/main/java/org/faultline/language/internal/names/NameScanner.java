package org.faultline.language.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.faultline.language.NameKeys;
import org.faultline.language.PersonName;
import org.faultline.language.internal.NormalText;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.faultline.language.internal.facts.AreaLexicon;
import org.faultline.language.internal.facts.RankLexicon;

/** Finds people named in a paragraph. */
public final class NameScanner {

    private static final int MOST_WORDS = 5;
    private static final int MOST_SYLLABLES = 6;
    private static final int NEAR = 3;

    private static final Set<String> SPEAKING = Set.of(
            "said",
            "says",
            "told",
            "tells",
            "added",
            "adds",
            "explained",
            "recalled",
            "named",
            "called",
            "noted",
            "claimed",
            "stressed",
            "warned",
            "by",
            "who");

    /** English words and peoples that are syllables of names too. */
    private static final Set<String> NOT_NAMES = Set.of(
            "a", "an", "as", "at", "but", "by", "chin", "day", "due", "han", "he", "her", "him", "his", "how", "i",
            "if", "in", "is", "it", "kachin", "kayin", "lao", "man", "march", "may", "me", "men", "mon", "my", "no",
            "now", "of", "on", "one", "or", "shan", "she", "sin", "so", "son", "sun", "ten", "than", "that", "the",
            "then", "they", "this", "to", "two", "up", "us", "we", "when", "who", "why", "yet", "you");

    private static final Set<String> PARTICLES = Set.of(
            "က",
            "ကို",
            "သည်",
            "မှ",
            "၏",
            "ရဲ\u1037",
            "နှင်\u1037",
            "နဲ\u1037",
            "တို\u1037",
            "ဟာ",
            "မှာ",
            "တွင်",
            "အား",
            "လည်း",
            "လဲ",
            "ပြော",
            "ဆို",
            "ဟု",
            "လို\u1037",
            "များ",
            "တွေ",
            "ပါ",
            "ဖြစ်",
            "တစ်",
            "ဦး");

    private final Tokens tokens;
    private final List<PersonName> found = new ArrayList<>();

    private NameScanner(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return the people that a paragraph names} */
    public static List<PersonName> scan(NormalText text) {
        NameScanner scanner = new NameScanner(Tokens.of(text));
        int i = 0;
        while (i < scanner.tokens.count()) {
            i = Math.max(i + 1, scanner.step(i));
        }
        return scanner.found;
    }

    private int step(int i) {
        int begin = i;
        int rankEnd = i;
        boolean titled = false;
        Match<RankLexicon.RankForm> rank = RankLexicon.at(tokens, begin);
        if (rank != null && !rank.entry().plural()) {
            rankEnd = tokens.is(rank.end(), ".") ? rank.end() + 1 : rank.end();
            begin = rankEnd;
            titled = true;
        }
        Match<Titles.Title> title = Titles.at(tokens, begin);
        if (title != null && (tokens.isCapitalised(begin) || tokens.is(begin, Kind.SYLLABLE))) {
            int past = tokens.is(title.end(), ".") ? title.end() + 1 : title.end();
            boolean safe = title.entry().kind() != Titles.Kind.OPTIONAL;
            titled |= safe;
            begin = safe ? past : begin;
        }
        if (tokens.is(begin, Kind.SYLLABLE)) {
            return titled ? burmese(i, rankEnd, begin) : i + 1;
        }
        return latin(i, rankEnd, begin, titled);
    }

    private int latin(int first, int rankEnd, int begin, boolean titled) {
        int from = begin;
        while (!titled && from < begin + 2 && NOT_NAMES.contains(tokens.form(from)) && tokens.isCapitalised(from)) {
            from++;
        }
        int past = from;
        while (past - from <= MOST_WORDS && isNameWord(past, past == from)) {
            past++;
        }
        int syllables = past == from ? 0 : NameKeys.of(written(from, past)).size();
        boolean whole = past - from <= MOST_WORDS && !tokens.isCapitalised(past);
        boolean enough = syllables >= 2 && (past - from >= 2 || titled);
        if (!enough || !whole || isPlace(from, past) || !(titled || isSpeaking(from, past))) {
            return first + 1;
        }
        add(first, rankEnd, from, past);
        return past;
    }

    private boolean isNameWord(int i, boolean isFirst) {
        return tokens.isCapitalised(i)
                && (tokens.form(i).length() == 1 || !tokens.isAllCapitals(i))
                && !(isFirst && NOT_NAMES.contains(tokens.form(i)))
                && !NameKeys.of(tokens.form(i)).isEmpty();
    }

    private boolean isPlace(int from, int past) {
        return !AreaLexicon.named(written(from, past)).isEmpty()
                || (past - from == 2 && !AreaLexicon.named(tokens.written(from)).isEmpty());
    }

    private boolean isSpeaking(int from, int past) {
        for (int i = 1; i <= NEAR; i++) {
            boolean before = i == 1 && SPEAKING.contains(tokens.form(from - i));
            if (before || SPEAKING.contains(tokens.form(past + i - 1))) {
                return true;
            }
        }
        return false;
    }

    private int burmese(int first, int rankEnd, int begin) {
        int past = begin;
        while (past - begin < MOST_SYLLABLES
                && tokens.is(past, Kind.SYLLABLE)
                && (past == begin || tokens.isAttached(past))
                && !(past > begin && PARTICLES.contains(tokens.form(past)))) {
            past++;
        }
        boolean bounded =
                !tokens.is(past, Kind.SYLLABLE) || !tokens.isAttached(past) || PARTICLES.contains(tokens.form(past));
        if (past - begin < 2 || !bounded || NameKeys.of(written(begin, past)).size() < 2) {
            return first + 1;
        }
        add(first, rankEnd, begin, past);
        return past;
    }

    private void add(int first, int rankEnd, int from, int past) {
        NormalText source = tokens.source();
        int begin = tokens.begin(from);
        int end = tokens.end(past - 1);
        String rank = rankEnd > first ? source.originalText(tokens.begin(first), tokens.end(rankEnd - 1)) : "";
        found.add(new PersonName(
                source.originalText(begin, end), rank, source.originalBegin(begin), source.originalEnd(end)));
    }

    private String written(int from, int past) {
        return tokens.source().text().substring(tokens.begin(from), tokens.end(past - 1));
    }
}
