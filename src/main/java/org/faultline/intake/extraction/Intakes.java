package org.faultline.intake.extraction;

import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Reads of which intake of the Defence Services Academy somebody is: "the 54th Intake", "အမှတ်စဉ် (၅၄)". */
final class Intakes {

    private Intakes() {}

    static void read(Reading reading, People people) {
        Words words = reading.words();
        for (int i = 0; i < words.count(); i++) {
            int number = number(words, i);
            if (number >= 0) {
                Mention<Person> person = whose(reading, people, i);
                if (person != null) {
                    person.what().graduated(words.form(number).replaceFirst("^0+(?=.)", ""), i);
                }
            }
        }
    }

    /** {@return the word that is the number of an intake named here; -1 if none is} */
    private static int number(Words words, int i) {
        boolean ordinal = words.isNumber(i) && isOrdinal(words.form(i + 1));
        if (ordinal && isIntake(words, i + 2)) {
            return i;
        }
        boolean before = words.is(i, "intake") || (words.is(i, "batch") && words.is(i - 1, "dsa"));
        if (before) {
            int at = words.is(i + 1, "no") ? (words.is(i + 2, ".") ? i + 3 : i + 2) : i + 1;
            return words.isNumber(at) ? at : -1;
        }
        if (words.is(i, "အ") && words.is(i + 1, "မှတ်") && words.is(i + 2, "စဉ်")) {
            int at = words.is(i + 3, "(") ? i + 4 : i + 3;
            return words.isNumber(at) ? at : -1;
        }
        return -1;
    }

    private static boolean isIntake(Words words, int i) {
        boolean batch = words.is(i, "batch") && (words.is(i + 1, "of") || words.is(i - 3, "dsa"));
        return words.is(i, "intake") || batch;
    }

    private static boolean isOrdinal(String form) {
        return form.equals("st") || form.equals("nd") || form.equals("rd") || form.equals("th");
    }

    private static @Nullable Mention<Person> whose(Reading reading, People people, int word) {
        Sentence sentence = reading.sentenceOf(word);
        Mention<Person> named = people.firstWithin(sentence.from(), sentence.past());
        return named != null ? named : new References(reading, people).firstIn(sentence);
    }
}
