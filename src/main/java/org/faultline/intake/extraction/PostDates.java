package org.faultline.intake.extraction;

import org.faultline.kernel.PartialDate;
import org.faultline.language.DateMention;
import org.faultline.language.Designation;
import org.faultline.language.RankMention;
import org.faultline.language.Words;

/** Dates the posts that a sentence gives. */
final class PostDates {

    private static final double WITHOUT_DATE = 0.05;

    private final Reading reading;
    private final Words words;
    private final Details details;
    private final Triggers triggers;

    PostDates(Reading reading, Details details) {
        this.reading = reading;
        this.words = reading.words();
        this.details = details;
        this.triggers = new Triggers(reading);
    }

    /** A post that somebody left ends on the day of leaving; another is attested for its date, else for the publication. */
    void into(Draft draft, int role, int holder, Mention<Designation> unit, Sentence sentence) {
        Trigger leaving = triggers.in(sentence).stream().findFirst().orElse(null);
        int verb = leaving == null ? unit.from() : leaving.from();
        Mention<DateMention> date = details.date(verb, sentence.from(), sentence.past());
        if (date != null && leaving != null) {
            Fields.stated(draft, date, "until");
            draft.because("held until “" + words.written(leaving.from(), leaving.past()) + "”");
        } else if (date != null && isBeginning(sentence)) {
            Fields.stated(draft, date, "from");
        } else if (date != null) {
            Fields.stated(draft, date, "asOf");
        } else if (!isPast(role, holder, sentence)) {
            PartialDate published = reading.article().published();
            draft.with("asOf", published == null ? null : published.toString())
                    .doubt(WITHOUT_DATE, "no date is given; attested by the publication");
        } else {
            draft.doubt(WITHOUT_DATE, "no date is given");
        }
    }

    private boolean isBeginning(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.past(); i++) {
            if (words.is(i, "appointed")
                    || words.is(i, "promoted")
                    || words.is(i, "became")
                    || words.is(i, "replaced")) {
                return true;
            }
        }
        return false;
    }

    private boolean isPast(int role, int holder, Sentence sentence) {
        for (int i = sentence.from(); i < Math.max(role, sentence.from()); i++) {
            if (words.is(i, "former") || words.is(i, "served") || words.is(i, "ex")) {
                return true;
            }
        }
        Mention<RankMention> rank = reading.ranks().at(holder);
        return rank != null && words.is(rank.from() - 1, "former");
    }
}
