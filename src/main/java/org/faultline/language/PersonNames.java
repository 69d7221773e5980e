package org.faultline.language;

import java.util.ArrayList;
import java.util.List;
import org.faultline.language.internal.Paragraphs;
import org.faultline.language.internal.names.NameScanner;

/**
 * Finds people named in English and Burmese text: after a rank or an honorific, and beside a word of speaking where all words of a name are
 * Burmese syllables. Names of other make are found behind a rank only; it is made for proposing, not for counting.
 */
public final class PersonNames {

    private PersonNames() {}

    /** {@return the people that a text names, in its order; who is named twice is listed twice} */
    public static List<PersonName> in(String text) {
        List<PersonName> all = new ArrayList<>();
        Paragraphs.of(text).forEach((offset, paragraph) -> {
            for (PersonName found : NameScanner.scan(paragraph)) {
                all.add(new PersonName(found.name(), found.rank(), found.begin() + offset, found.end() + offset));
            }
        });
        return List.copyOf(all);
    }
}
