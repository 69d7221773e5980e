package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import org.faultline.kernel.PartialDate;
import org.faultline.language.AreaMention;
import org.faultline.language.CountMention;
import org.faultline.language.DateMention;
import org.faultline.language.Designation;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Reads where units are, whom they are under, and how many serve in them. */
final class Ties {

    private static final double OF_REFERENCE = 0.1;
    private static final double OF_MERE_PLACE = 0.35;
    private static final double OF_MERE_WORDS = 0.05;

    private final Reading reading;
    private final Words words;
    private final Details details;
    private final Strengths strengths;

    Ties(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.details = new Details(reading);
        this.strengths = new Strengths(reading);
    }

    /** {@return what a sentence says of units} */
    List<Draft> in(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (Mention<Designation> unit : reading.units().in(sentence)) {
            Draft place = place(unit, sentence);
            if (place != null) {
                drafts.add(place);
            }
            Draft superior = superior(unit, sentence);
            if (superior != null) {
                drafts.add(superior);
            }
        }
        for (Mention<CountMention> count : reading.counts().in(sentence)) {
            Strengths.Found strength = strengths.ofUnit(count, sentence);
            if (strength != null && strength.unit() != null) {
                Draft draft = new Draft("Strength", sentence.from(), sentence.past());
                Fields.unit(draft, strength.unit());
                draft.with("measure", "actual").because(strength.ground());
                if (strength.unit().from() < sentence.from()) {
                    draft.doubt(OF_REFERENCE, "the unit is named in a sentence before");
                    draft.reachBack(
                            reading, reading.sentenceOf(strength.unit().from()).from(), Events.LONGEST_QUOTE);
                }
                Fields.count(draft, count.what());
                drafts.add(asOf(draft));
            }
        }
        return drafts;
    }

    private @Nullable Draft place(Mention<Designation> unit, Sentence sentence) {
        int i = unit.past();
        while (words.is(i, ",")
                || words.is(i, "which")
                || words.is(i, "is")
                || words.is(i, "are")
                || words.is(i, ")")) {
            i++;
        }
        Mention<String> based = i < sentence.past() ? Lexicon.at("based", words, i) : null;
        if (based != null) {
            Details.Where where = nextPlace(based.past(), sentence);
            return where == null
                    ? null
                    : stationing(unit, based.what(), where, sentence)
                            .because("“" + words.written(based.from(), based.past()) + "”");
        }
        Mention<AreaMention> before = reading.areas().at(unit.from() - 3);
        boolean prefixed = before != null && words.is(unit.from() - 2, "-") && words.is(unit.from() - 1, "based");
        if (prefixed && before != null) {
            Details.Where where = details.place(before.from(), before.from(), before.past());
            return where == null
                    ? null
                    : stationing(unit, "site", where, sentence).because("“-based” stands before it");
        }
        if (words.is(unit.past(), "in") || words.is(unit.past(), "at")) {
            Details.Where where = nextPlace(unit.past() + 1, sentence);
            return where == null
                    ? null
                    : stationing(unit, "area-of-operations", where, sentence)
                            .doubt(
                                    OF_MERE_PLACE,
                                    "the place stands after the unit; whether it is based there is not said");
        }
        return null;
    }

    private Details.@Nullable Where nextPlace(int from, Sentence sentence) {
        Details.Where where = details.place(from, from, Math.min(sentence.past(), from + 8));
        return where != null && where.from() - from <= 1 ? where : null;
    }

    private Draft stationing(Mention<Designation> unit, String relation, Details.Where where, Sentence sentence) {
        Draft draft = new Draft("Stationing", sentence.from(), sentence.past());
        Fields.unit(draft, unit);
        draft.with("relation", relation);
        Fields.place(draft, where);
        Mention<DateMention> date = details.date(unit.from(), sentence.from(), sentence.past());
        return date == null
                ? asOf(draft)
                : draft.with("asOf", date.what().date().toString());
    }

    /** "LIB 528 under LID 99", "TOC 1 of LID 99", "LIB 25 is in Dawei and is part of MOC 20": the larger one commands. */
    private @Nullable Draft superior(Mention<Designation> superior, Sentence sentence) {
        int at = words.is(superior.from() - 1, "the") ? superior.from() - 1 : superior.from();
        Mention<String> under = Lexicon.before("under", words, at, 6);
        if (under == null || under.from() < sentence.from()) {
            return null;
        }
        boolean mere = under.past() - under.from() == 1;
        Mention<Designation> unit = null;
        for (Mention<Designation> other : reading.units().within(sentence.from(), under.from())) {
            unit = other;
        }
        boolean beside = unit != null && under.from() - unit.past() <= 1;
        if (unit == null || (mere && !beside) || !Levels.isAbove(superior.what(), unit.what())) {
            return null;
        }
        Draft draft = new Draft("Subordination", sentence.from(), sentence.past());
        Fields.unit(draft, unit);
        Fields.unit(draft, superior, "superior");
        draft.with("relation", "command")
                .doubt(
                        OF_MERE_WORDS,
                        "“" + words.written(under.from(), under.past()) + "” puts the one under the other");
        return asOf(draft);
    }

    private Draft asOf(Draft draft) {
        PartialDate published = reading.article().published();
        return draft.with("asOf", published == null ? null : published.toString());
    }
}
