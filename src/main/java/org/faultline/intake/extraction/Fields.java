package org.faultline.intake.extraction;

import java.util.List;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.PartialDate;
import org.faultline.language.CountMention;
import org.faultline.language.DateMention;
import org.faultline.language.Designation;
import org.faultline.language.UnitType;

/** Writes what was read into the fields of a draft, with the doubts that it leaves. */
final class Fields {

    private static final double OF_UNTYPED_UNIT = 0.05;
    private static final double OF_COMPLETED_YEAR = 0.03;
    private static final double OF_COUNTED_DATE = 0.07;
    private static final double OF_AMBIGUOUS_PLACE = 0.1;

    private Fields() {}

    static void unit(Draft draft, Mention<Designation> unit) {
        unit(draft, unit, "unit");
        String type = unit.what().type();
        if (type.equals(UnitType.UNTYPED_BATTALION) || type.equals(UnitType.UNTYPED_DIVISION)) {
            draft.doubt(OF_UNTYPED_UNIT, "the type of the unit is not stated");
        }
    }

    static void unit(Draft draft, Mention<Designation> unit, String name) {
        Designation what = unit.what();
        draft.with(name, what.canonical())
                .with(name + "Type", what.type())
                .with(name + "Number", what.number())
                .with(name + "Name", what.name())
                .with(name + "AsReported", what.text());
    }

    static void units(Draft draft, List<Mention<Designation>> units) {
        if (!units.isEmpty()) {
            unit(draft, units.getFirst());
        }
        if (units.size() > 1) {
            draft.with(
                    "units",
                    units.stream()
                            .map(unit -> unit.what().canonical())
                            .distinct()
                            .toList());
        }
    }

    /** The date of an event, with its first and last possible day. */
    static void date(Draft draft, Mention<DateMention> date) {
        PartialDate when = date.what().date();
        stated(draft, date, "date");
        draft.with("from", when.first().toString()).with("until", when.last().toString());
    }

    /** A date under a name, as the shortest text that tells it. */
    static void stated(Draft draft, Mention<DateMention> date, String name) {
        PartialDate when = date.what().date();
        draft.with(name, when.toString()).with("dateAsReported", date.what().text());
        switch (date.what().basis()) {
            case STATED -> draft.because("dated " + when);
            case COMPLETED ->
                draft.doubt(OF_COMPLETED_YEAR, "dated " + when + ", the year taken from the day of publication");
            case COUNTED ->
                draft.doubt(
                        OF_COUNTED_DATE,
                        "dated " + when + ", counted from “" + date.what().text() + "”");
        }
    }

    static void place(Draft draft, Details.Where where) {
        draft.with("place", where.area().name())
                .with("placeLevel", where.area().level())
                .with("placeState", where.area().state())
                .with("placeAsReported", where.printed());
        if (where.certain()) {
            draft.because("placed in " + where.printed());
        } else {
            draft.doubt(OF_AMBIGUOUS_PLACE, "placed in " + where.printed() + ", a name of several places");
        }
    }

    /** Words that give no number (a number of, several) are kept as words. */
    static void count(Draft draft, CountMention count) {
        boolean vague = count.range().max() == null
                && "3".equals(String.valueOf(count.range().min()))
                && count.text().chars().noneMatch(Character::isDigit);
        if (!vague) {
            range(draft, count.range());
        }
        draft.with("countAsReported", count.text());
    }

    static void range(Draft draft, CountRange range) {
        draft.with("countMin", range.min()).with("countMax", range.max());
    }

    static void person(Draft draft, Person person) {
        draft.with("person", person.name());
        if (person.intake() != null) {
            draft.with("intake", Integer.parseInt(person.intake()));
        }
    }
}
