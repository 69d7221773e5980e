package org.faultline.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faultline.language.internal.Paragraphs;
import org.faultline.language.internal.facts.CountScanner;

/**
 * Reads counts and shares in English and Burmese text: "about 1,500", "5 to 10", "over 2,000", "dozens", "one-third", "၂၀ ကျော်".
 * Numbers of units, parts of dates and lengths of time are no counts.
 */
public final class Counts {

    /** Dates without a year are found only from some day on; which one does not matter, as only their places are asked for. */
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private Counts() {}

    /** {@return the counts that a text names, in its order} */
    public static List<CountMention> in(String text) {
        List<int[]> taken = new ArrayList<>();
        Designations.parse(text).forEach(unit -> taken.add(new int[] {unit.begin(), unit.end()}));
        Dates.in(text, ANY_DAY).forEach(date -> taken.add(new int[] {date.begin(), date.end()}));
        List<CountMention> all = new ArrayList<>();
        Paragraphs.of(text)
                .forEach((offset, paragraph) -> CountScanner.scan(paragraph)
                        .forEach(found -> all.add(new CountMention(
                                found.range(),
                                found.share(),
                                found.approximate(),
                                found.noun(),
                                found.text(),
                                found.begin() + offset,
                                found.end() + offset))));
        return withoutOverlaps(all, taken);
    }

    private static List<CountMention> withoutOverlaps(List<CountMention> counts, List<int[]> taken) {
        taken.sort((a, b) -> Integer.compare(a[0], b[0]));
        List<CountMention> kept = new ArrayList<>();
        int next = 0;
        int furthest = 0;
        for (CountMention count : counts) {
            while (next < taken.size() && taken.get(next)[0] < count.end()) {
                furthest = Math.max(furthest, taken.get(next)[1]);
                next++;
            }
            if (furthest <= count.begin()) {
                kept.add(count);
            }
        }
        return List.copyOf(kept);
    }
}
