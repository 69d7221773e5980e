package org.faultline.language.internal.units;

import java.util.Set;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Finds whose unit it is, from the noun phrase that a designation stands in. */
final class Owners {

    private static final int FARTHEST_ADJECTIVE = 3;
    private static final int FARTHEST_PLACE = 3;

    private static final int FARTHEST_ANTECEDENT = 40;

    private static final Set<String> PRONOUNS = Set.of("its", "their");
    private static final Set<String> MET =
            Set.of("with", "against", "on", "by", "to", "attacked", "fought", "ambushed", "from", "between", "hit");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> BELONGING = Set.of("of", "from", "under", "in", "with", "by", "to");
    private static final Set<String> HELD = Set.of("held", "manned", "guarded", "defended", "led", "run", "controlled");
    private static final Set<String> PEOPLE = WordSets.of("owner-people");
    private static final Set<String> NOT_ADJECTIVES = WordSets.of("not-adjectives");

    private final Tokens tokens;
    private final ForceMentions mentions;

    Owners(Tokens tokens, ForceMentions mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** {@return the force that the words around a designation name as its owner, or null when they name none} */
    @Nullable
    Force of(int begin, int end) {
        Force right = right(end);
        Force left = left(begin);
        // "the junta's attack on Battalion 27 of the KIA": what follows is the closer tie, but only a neighbour before
        // beats it.
        return left != null ? left : right;
    }

    /** {@return the force that stands as owner directly before a token, or null} */
    @Nullable
    Force left(int begin) {
        int i = begin - 1;
        while (ARTICLES.contains(tokens.form(i)) || tokens.is(i, "(")) {
            i--;
        }
        if (tokens.is(i, ".") && tokens.form(i - 1).length() == 1) {
            i--;
        }
        Force direct = beside(i + 1);
        if (direct == null) {
            direct = beside(beforeBurmeseJoint(i + 1));
        }
        if (direct != null) {
            return direct;
        }
        Force possessive = possessive(i);
        if (possessive != null) {
            return possessive;
        }
        if (tokens.is(i, "by") && HELD.contains(tokens.form(i - 1))) {
            return people(i - 2);
        }
        if (tokens.is(i, "to") && tokens.is(i - 1, "belonging")) {
            return people(i - 1);
        }
        return BELONGING.contains(tokens.form(i)) ? people(i - 1) : byPronoun(i);
    }

    /** "TNLA Brigade 2 and its Battalion 478": the force named last in the sentence that is not only met by another. */
    private @Nullable Force byPronoun(int last) {
        int i = last;
        int steps = 0;
        while (steps < FARTHEST_ADJECTIVE
                && !PRONOUNS.contains(tokens.form(i))
                && tokens.is(i, Kind.WORD)
                && !NOT_ADJECTIVES.contains(tokens.form(i))) {
            i--;
            steps++;
        }
        if (!PRONOUNS.contains(tokens.form(i))) {
            return null;
        }
        Force met = null;
        for (int j = i; j > 0 && i - j < FARTHEST_ANTECEDENT && !isSentenceEnd(j - 1); j--) {
            Force force = mentions.beginningAt(j - 1);
            int before = ARTICLES.contains(tokens.form(j - 2)) ? j - 3 : j - 2;
            if (force != null && !MET.contains(tokens.form(before))) {
                return force;
            }
            met = met == null ? force : met;
        }
        return met;
    }

    private boolean isSentenceEnd(int token) {
        return tokens.is(token, ".")
                && tokens.isCapitalised(token + 1)
                && tokens.form(token - 1).length() > 1;
    }

    /** {@return the force that owns by a possessive, as in "KIA's elite 5th Battalion", or null} */
    @Nullable
    Force possessive(int last) {
        int i = last;
        for (int steps = 0; steps <= FARTHEST_ADJECTIVE; steps++) {
            if (tokens.is(i, "s") && tokens.is(i - 1, "'")) {
                return beside(i - 1);
            }
            if (tokens.is(i, "'") || tokens.is(i, "\u104F") || tokens.is(i, "ရဲ\u1037")) {
                return beside(i);
            }
            if (!tokens.is(i, Kind.WORD) || NOT_ADJECTIVES.contains(tokens.form(i))) {
                return null;
            }
            i--;
        }
        return null;
    }

    /** {@return the token after which "၊", "-", "လက်အောက်ခံ" or "လက်အောက်ရှိ" ties a Burmese unit to its owner; else -1} */
    private int beforeBurmeseJoint(int begin) {
        if (!tokens.is(begin, Kind.SYLLABLE)) {
            return -1;
        }
        if (tokens.is(begin - 1, "\u104A") || tokens.is(begin - 1, "-")) {
            return begin - 1;
        }
        boolean under = (tokens.is(begin - 1, "ခံ") || tokens.is(begin - 1, "ရှိ"))
                && tokens.is(begin - 2, "အောက်")
                && tokens.is(begin - 3, "လက်");
        return under ? begin - 3 : -1;
    }

    private @Nullable Force people(int i) {
        int j = i;
        if (tokens.is(j, "belonging")) {
            j--;
        }
        return PEOPLE.contains(tokens.form(j)) ? beside(j) : null;
    }

    /** The force whose name, in brackets or not, ends before a token. */
    private @Nullable Force beside(int token) {
        Force force = mentions.endingAt(token);
        return force == null && tokens.is(token - 1, ")") ? mentions.endingAt(token - 1) : force;
    }

    private @Nullable Force right(int end) {
        int i = tokens.is(end, ")") ? end + 1 : end;
        if (tokens.is(i, "(") || tokens.is(i, ",") || tokens.is(i, "\u104A")) {
            return apposed(i + 1, tokens.is(i, "("));
        }
        if (tokens.is(i, "belonging")) {
            i++;
        }
        if (!Set.of("of", "from", "under", "to").contains(tokens.form(i))) {
            return null;
        }
        i++;
        if (ARTICLES.contains(tokens.form(i))) {
            i++;
        }
        int named = afterPlaces(i);
        return named < 0 ? null : mentions.beginningAt(named);
    }

    /** The force that a bracket or an apposition names and nothing else: "(KIA)", ", Yinmarbin District PDF,". */
    private @Nullable Force apposed(int begin, boolean bracket) {
        int i = afterPlaces(begin);
        if (i < 0) {
            return null;
        }
        int past = mentions.endOf(i);
        // "Kachin Independence Army (KIA)"
        if (tokens.is(past, "(") && mentions.beginningAt(past + 1) != null) {
            past = mentions.endOf(past + 1) + 1;
        }
        boolean apart = bracket
                ? tokens.is(past, ")")
                : past >= tokens.count() || tokens.is(past, ",") || tokens.is(past, ".") || tokens.is(past, ")");
        return apart ? mentions.beginningAt(i) : null;
    }

    /** {@return the token at which a force is named, after a few words for its place; -1 where none is} */
    private int afterPlaces(int begin) {
        int i = begin;
        for (int steps = 0; steps <= FARTHEST_PLACE; steps++) {
            if (mentions.beginningAt(i) != null) {
                return i;
            }
            if (!tokens.isCapitalised(i)) {
                return -1;
            }
            i++;
        }
        return -1;
    }
}
