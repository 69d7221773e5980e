package org.faultline.intake.extraction;

import java.util.Set;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Reads whether people who left took weapons along, or gave them up. */
final class Weapons {

    /**
     * What people took with them.
     *
     * @param word {@code yes}, {@code no}
     */
    record Arms(String word, String summary) {}

    private final Reading reading;
    private final Words words;

    Weapons(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** {@return what the words say of weapons; null if nothing} */
    @Nullable
    Arms in(int from, int past) {
        for (int i = from; i < past; i++) {
            Mention<String> weapon = Lexicon.at("weapon", words, i);
            if (words.is(i, "unarmed")) {
                boolean themselves = !words.isWord(i + 1) || words.is(i + 1, "and");
                if (themselves) {
                    return new Arms("no", "unarmed");
                }
            }
            if (weapon == null) {
                continue;
            }
            int end = weaponsEnd(weapon.past());
            for (int back = i; back > Math.max(from, i - 8); back--) {
                String form = words.form(back - 1);
                if (form.equals("without")) {
                    return new Arms("no", words.written(back - 1, end));
                }
                if (form.equals("with") || isTaking(form)) {
                    return new Arms("yes", reading.printed(back, end));
                }
            }
            i = end;
        }
        return null;
    }

    /** Past "MA-1 rifles", "rifles and ammunition", "two rifles and a pistol". */
    private int weaponsEnd(int past) {
        int end = past;
        for (int i = past; i < past + 4; i++) {
            Mention<String> more = Lexicon.at("weapon", words, i);
            if (more != null) {
                return weaponsEnd(more.past());
            }
            if (!words.isWord(i) && !words.isNumber(i) && !words.is(i, ",")) {
                return end;
            }
        }
        return end;
    }

    private static boolean isTaking(String form) {
        return Set.of("taking", "took", "bringing", "brought", "carrying", "carried", "down", "handed", "over")
                .contains(form);
    }
}
