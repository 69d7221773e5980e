package org.faultline.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faultline.language.internal.NormalText;
import org.faultline.language.internal.Normaliser;
import org.faultline.language.internal.Paragraphs;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Zawgyi;
import org.faultline.language.internal.facts.RankScanner;

/** Reads ranks in English and Burmese text: "Lt-Col", "captains", "ဒုဗိုလ်မှူးကြီး". */
public final class Ranks {

    private Ranks() {}

    /** {@return the ranks and appointments that a text names, in its order} */
    public static List<RankMention> in(String text) {
        List<RankMention> all = new ArrayList<>();
        Paragraphs.of(text)
                .forEach((offset, paragraph) -> RankScanner.scan(paragraph)
                        .forEach(found -> all.add(new RankMention(
                                found.rank(),
                                found.plural(),
                                found.text(),
                                found.begin() + offset,
                                found.end() + offset))));
        return List.copyOf(all);
    }

    /** {@return the rank that a field of a table or form holds, such as {@code Maj-Gen}; empty when it holds none or more} */
    public static Optional<Rank> of(String name) {
        NormalText text = Normaliser.normalise(name, Zawgyi.isZawgyi(name));
        return RankScanner.whole(Tokens.of(text));
    }

    /** {@return the highest rank of the army or police that a text names, appointments aside} */
    public static Optional<Rank> highest(List<RankMention> mentions) {
        return mentions.stream()
                .map(RankMention::rank)
                .filter(rank -> !rank.isAppointment())
                .max(Comparator.comparingInt(Rank::order));
    }
}
