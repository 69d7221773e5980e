package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.faultline.language.NameComparison;
import org.faultline.language.NameComparison.Decision;
import org.faultline.language.NameKeys;
import org.faultline.language.Names;
import org.jspecify.annotations.Nullable;

/** Proposes that two spellings in one article are one person's name; never takes them for one by itself. */
final class Spellings {

    /** More people than any article has; comparing all pairs of more would take too long. */
    private static final int MOST_PEOPLE = 80;

    private Spellings() {}

    static List<Draft> in(Reading reading, People people) {
        List<Person> all = people.all().stream().limit(MOST_PEOPLE).toList();
        List<Draft> drafts = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Draft draft = proposal(reading, people, all.get(j), all.get(i));
                if (draft != null) {
                    drafts.add(draft);
                    break;
                }
            }
        }
        return drafts;
    }

    private static @Nullable Draft proposal(Reading reading, People people, Person first, Person second) {
        int syllables = NameKeys.of(first.name()).size();
        if (syllables < 2 || syllables != NameKeys.of(second.name()).size()) {
            return null;
        }
        NameComparison comparison = Names.compare(first.name(), second.name());
        if (comparison.decision() != Decision.MATCH) {
            return null;
        }
        Mention<Person> mention = people.mentions().stream()
                .filter(one -> one.what() == second)
                .findFirst()
                .orElseThrow();
        Sentence sentence = reading.sentenceOf(mention.from());
        Draft draft = new Draft("Naming", sentence.from(), sentence.past());
        draft.with("person", first.name())
                .with("name", second.name())
                .with("nameKind", "alias")
                .with("score", Math.round(comparison.score() * 1000) / 1000.0)
                .with(
                        "alignment",
                        comparison.alignment().stream()
                                .map(pair -> pair.left() + " = " + pair.right() + " ("
                                        + Math.round(pair.cost() * 100) / 100.0 + ")")
                                .toList());
        String aligned = comparison.alignment().stream()
                .map(pair -> pair.left() + "/" + pair.right())
                .collect(Collectors.joining(", "));
        return draft.doubt(
                0.25,
                "“" + second.name() + "” and “" + first.name() + "” in one article sound alike (" + aligned
                        + "); a name alone decides nothing");
    }
}
