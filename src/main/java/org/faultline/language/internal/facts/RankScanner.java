package org.faultline.language.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faultline.language.NameKeys;
import org.faultline.language.Rank;
import org.faultline.language.RankMention;
import org.faultline.language.internal.NormalText;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.faultline.language.internal.facts.RankLexicon.RankForm;

/** Finds ranks in a paragraph, and leaves out the everyday words that they share: a major offensive, the general election. */
public final class RankScanner {

    /** Ranks whose word is an everyday word too. */
    private static final Set<String> EVERYDAY =
            Set.of("major", "general", "private", "captain", "gen", "maj", "col", "lt");

    private static final Set<String> OFFICES = Set.of(
            "secretary",
            "attorney",
            "director",
            "inspector",
            "consul",
            "adjutant",
            "quartermaster",
            "auditor",
            "governor",
            "surgeon",
            "solicitor",
            "team",
            "football",
            "in");
    private static final Set<String> HOLDERS = Set.of(
            "a",
            "an",
            "the",
            "retired",
            "former",
            "army",
            "junta",
            "regime",
            "military",
            "defecting",
            "infantry",
            "another",
            "one",
            "acting",
            "to",
            "and",
            "serving",
            "deputy",
            "from",
            "or");
    private static final Set<String> AFTER_A_PERSON = Set.of(
            "who",
            "whose",
            "from",
            "in",
            "of",
            "and",
            "was",
            "were",
            "is",
            "has",
            "had",
            "said",
            "told",
            "at",
            "with",
            "to",
            "or",
            "by",
            "on",
            "for",
            "left",
            "surrendered",
            "deserted",
            "escaped",
            "ran",
            "serving",
            "based",
            "refused",
            "fled",
            "joined",
            "defected",
            "among",
            "then",
            "as",
            "but",
            "added");

    private RankScanner() {}

    /** {@return the ranks of a paragraph, with offsets in it} */
    public static List<RankMention> scan(NormalText text) {
        Tokens tokens = Tokens.of(text);
        List<RankMention> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.count()) {
            Match<RankForm> match = RankLexicon.at(tokens, i);
            if (match == null || !isMeant(tokens, match)) {
                i = match == null ? i + 1 : match.end();
                continue;
            }
            int begin = tokens.begin(match.begin());
            int end = tokens.end(match.end() - 1);
            found.add(new RankMention(
                    match.entry().rank(),
                    match.entry().plural(),
                    text.originalText(begin, end),
                    text.originalBegin(begin),
                    text.originalEnd(end)));
            i = match.end();
        }
        return found;
    }

    /** {@return the rank that all tokens together are} */
    public static Optional<Rank> whole(Tokens tokens) {
        Match<RankForm> match = RankLexicon.at(tokens, 0);
        if (match == null) {
            return Optional.empty();
        }
        int end = tokens.is(match.end(), ".") ? match.end() + 1 : match.end();
        return end == tokens.count() ? Optional.of(match.entry().rank()) : Optional.empty();
    }

    private static boolean isMeant(Tokens tokens, Match<RankForm> match) {
        int begin = match.begin();
        int end = match.end();
        if (tokens.is(begin, Kind.SYLLABLE)) {
            return isBurmeseRank(tokens, match);
        }
        if (end > begin + 1 || match.entry().plural()) {
            return !OFFICES.contains(tokens.form(begin - 1)) || end > begin + 1;
        }
        if (!EVERYDAY.contains(tokens.form(begin))) {
            return true;
        }
        if (OFFICES.contains(tokens.form(begin - 1))
                || (tokens.is(begin - 1, "-") && OFFICES.contains(tokens.form(begin - 2)))) {
            return false;
        }
        int next = tokens.is(end, ".") ? end + 1 : end;
        if (tokens.isCapitalised(begin) && tokens.isCapitalised(next)) {
            return !Set.of("election", "elections", "assembly", "staff", "strike", "hospital")
                    .contains(tokens.form(next));
        }
        // "private Min Khant Kyaw": before a name a small letter will do.
        if (tokens.form(begin).length() > 4 && isBurmeseName(tokens, end)) {
            return true;
        }
        boolean small = tokens.form(begin).length() > 4;
        boolean ends = !tokens.is(next, Kind.WORD) || AFTER_A_PERSON.contains(tokens.form(next));
        return small && ends && HOLDERS.contains(tokens.form(begin - 1));
    }

    private static boolean isBurmeseName(Tokens tokens, int begin) {
        return tokens.isCapitalised(begin)
                && tokens.isCapitalised(begin + 1)
                && !NameKeys.of(tokens.form(begin)).isEmpty()
                && !NameKeys.of(tokens.form(begin + 1)).isEmpty();
    }

    /** Bare ဗိုလ် is a syllable of many words and names; a rank only before a name, apart. */
    private static boolean isBurmeseRank(Tokens tokens, Match<RankForm> match) {
        boolean bare = match.end() == match.begin() + 1;
        return !bare || (!tokens.isAttached(match.begin()) && !tokens.is(match.end(), tokens.form(match.begin())));
    }
}
