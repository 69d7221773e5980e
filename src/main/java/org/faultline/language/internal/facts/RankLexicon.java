package org.faultline.language.internal.facts;

import java.util.LinkedHashSet;
import java.util.Set;
import org.faultline.language.Rank;
import org.faultline.language.internal.FormPattern;
import org.faultline.language.internal.Phrases;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Table;
import org.faultline.language.internal.Tokens;
import org.jspecify.annotations.Nullable;

/** The forms of ranks in both scripts; the longest wins, because ဗိုလ်ချုပ်မှူးကြီး contains ဗိုလ်ချုပ်. */
public final class RankLexicon {

    private static final Phrases<RankForm> FORMS = load();

    /**
     * A form of a rank.
     *
     * @param rank the rank
     * @param plural whether the form speaks of several
     */
    public record RankForm(Rank rank, boolean plural) {}

    private RankLexicon() {}

    private static Phrases<RankForm> load() {
        Phrases<RankForm> phrases = new Phrases<>(false);
        for (Table.Row row : Table.read("rank_forms.tsv")) {
            Rank rank = rank(row.cell("force"), Integer.parseInt(row.cell("order")));
            for (String forms : row.cell("forms").split(";", -1)) {
                FormPattern.expand(forms).forEach(form -> addEnglish(phrases, form, rank));
            }
        }
        for (Table.Row row : Table.read("ranks.tsv")) {
            Rank rank = rank(row.cell("force"), Integer.parseInt(row.cell("order")));
            for (String form : (row.cell("rank_my") + ";" + row.cell("rank_my_short")).split(";", -1)) {
                if (!form.isBlank()) {
                    phrases.add(form, new RankForm(rank, false));
                }
            }
        }
        return phrases;
    }

    private static Rank rank(String service, int order) {
        return Rank.all().stream()
                .filter(rank -> rank.service().equals(service) && rank.order() == order)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("ranks.tsv has no " + service + " " + order));
    }

    private static void addEnglish(Phrases<RankForm> phrases, String form, Rank rank) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(form);
        spellings.add(form.replace(" ", ". "));
        for (String spelling : spellings) {
            phrases.add(spelling, new RankForm(rank, false));
            phrases.add(spelling + "s", new RankForm(rank, true));
        }
    }

    /** {@return the rank named at a token, or null} */
    public static @Nullable Match<RankForm> at(Tokens tokens, int begin) {
        return FORMS.at(tokens, begin);
    }
}
