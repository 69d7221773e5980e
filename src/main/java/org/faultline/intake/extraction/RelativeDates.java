package org.faultline.intake.extraction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.faultline.kernel.PartialDate;
import org.faultline.language.DateMention;
import org.faultline.language.DateMention.Basis;
import org.faultline.language.Words;

/** "The following day" follows what happened, not the day on which somebody told it: "…, the group said on Friday". */
final class RelativeDates {

    private static final int AFTER_SPEECH = 7;

    private RelativeDates() {}

    static List<DateMention> corrected(List<DateMention> dates, Words words) {
        List<DateMention> corrected = new ArrayList<>();
        for (DateMention date : dates) {
            DateMention last = corrected.isEmpty() ? null : corrected.getLast();
            boolean relative = date.basis() == Basis.COUNTED && Reading.countsFromText(date.text());
            if (!relative || last == null || !isOfSpeech(last, words)) {
                corrected.add(date);
                continue;
            }
            DateMention base = null;
            for (int i = corrected.size() - 1; i >= 0 && base == null; i--) {
                base = isOfSpeech(corrected.get(i), words) ? null : corrected.get(i);
            }
            corrected.add(base == null ? date : moved(date, last, base));
        }
        return corrected;
    }

    private static DateMention moved(DateMention date, DateMention from, DateMention to) {
        LocalDate first =
                to.date().first().plusDays(days(from.date().first(), date.date().first()));
        LocalDate last =
                to.date().last().plusDays(days(from.date().last(), date.date().last()));
        return new DateMention(new PartialDate(first, last), date.basis(), date.text(), date.begin(), date.end());
    }

    private static long days(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until);
    }

    private static boolean isOfSpeech(DateMention date, Words words) {
        int at = words.at(date.begin());
        for (int i = at - 1; i >= Math.max(0, at - AFTER_SPEECH); i--) {
            if (words.is(i, ".") || words.is(i, ",") || words.is(i, "that")) {
                return false;
            }
            if (Lexicon.has("say", words.form(i))) {
                return true;
            }
        }
        return false;
    }
}
