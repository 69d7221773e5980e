package org.faultline.intake.extraction;

import java.util.Set;
import org.faultline.language.Designation;
import org.faultline.language.UnitType;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Which unit "the battalion", "the division" and "its" mean: the one of that level that was named last. */
final class UnitReferences {

    private static final int PARAGRAPHS_BACK = 6;
    private static final int UNITS_BACK = 6;
    private static final Set<String> NOUNS = Set.of("battalion", "unit", "division", "regiment");

    private final Reading reading;
    private final Words words;

    UnitReferences(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** {@return the unit that a noun with its article means; null if the word is no such noun or nothing fits} */
    @Nullable
    Mention<Designation> at(int noun) {
        boolean definite = words.is(noun - 1, "the")
                || words.is(noun - 1, "his")
                || words.is(noun - 1, "that")
                || words.is(noun - 1, "this");
        return definite && NOUNS.contains(words.form(noun)) ? lastOf(words.form(noun), noun) : null;
    }

    /** {@return the unit that "its" means: what this sentence or the one before names or means; null if neither does} */
    @Nullable
    Mention<Designation> its(int word) {
        Sentence own = reading.sentenceOf(word);
        int from = reading.before(own)
                .filter(before -> own.paragraph() - before.paragraph() <= 1)
                .map(Sentence::from)
                .orElse(own.from());
        // The subject of the sentence before is what it names first.
        for (int i = from; i < word; i++) {
            Mention<Designation> named = reading.units().at(i);
            Mention<Designation> meant = named == null ? at(i) : named;
            if (meant != null) {
                return meant;
            }
        }
        return null;
    }

    private @Nullable Mention<Designation> lastOf(String noun, int word) {
        int paragraph = reading.sentenceOf(word).paragraph();
        Mention<Designation> unit = reading.units().lastBefore(word);
        for (int i = 0; unit != null && i < UNITS_BACK; i++) {
            if (paragraph - reading.sentenceOf(unit.from()).paragraph() > PARAGRAPHS_BACK) {
                return null;
            }
            if (isOf(noun, unit.what())) {
                return unit;
            }
            unit = reading.units().lastBefore(unit.from());
        }
        return null;
    }

    private static boolean isOf(String noun, Designation unit) {
        String level = UnitType.of(unit.type()).map(UnitType::level).orElse("battalion");
        return switch (noun) {
            case "battalion", "regiment" -> level.contains("battalion");
            case "division" -> level.equals("division");
            default -> true;
        };
    }
}
