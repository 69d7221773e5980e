package org.faultline.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faultline.language.internal.Paragraphs;
import org.faultline.language.internal.facts.DateScanner;
import org.jspecify.annotations.Nullable;

/** Reads dates in English and Burmese text: "early April 2021", "on August 19", "the following day", "၂၀၂၁ ခုနှစ် ဩဂုတ်လ ၁၉ ရက်". */
public final class Dates {

    private Dates() {}

    /**
     * {@return the dates that a text names, in its order}
     *
     * @param text the text
     * @param published the day of its publication, or null when that is not known; without it a date that lacks its year takes the
     *     year of the date before, and is left out when there is none
     */
    public static List<DateMention> in(String text, @Nullable LocalDate published) {
        List<DateMention> all = new ArrayList<>();
        DateScanner.Memory memory = new DateScanner.Memory(published);
        Paragraphs.of(text)
                .forEach((offset, paragraph) -> DateScanner.scan(paragraph, memory)
                        .forEach(found -> all.add(new DateMention(
                                found.date(),
                                found.basis(),
                                found.text(),
                                found.begin() + offset,
                                found.end() + offset))));
        return List.copyOf(all);
    }
}
