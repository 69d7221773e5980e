package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import org.faultline.language.AreaMention;
import org.faultline.language.DateMention;
import org.faultline.language.Designation;
import org.faultline.language.Rank;
import org.faultline.language.RankMention;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Reads who holds which post in a unit, and where units are based, from Burmese sentences. */
final class BurmesePosts {

    private final Reading reading;
    private final Words words;
    private final People people;
    private final Details details;

    BurmesePosts(Reading reading, People people) {
        this.reading = reading;
        this.words = reading.words();
        this.people = people;
        this.details = new Details(reading);
    }

    /** {@return the posts and bases that a sentence tells} */
    List<Draft> in(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (Mention<Designation> unit : reading.units().in(sentence)) {
            Draft post = post(unit, sentence);
            if (post != null) {
                drafts.add(post);
            }
            Draft place = based(unit, sentence);
            if (place != null) {
                drafts.add(place);
            }
        }
        return drafts;
    }

    /** "ခလရ ၂၁ မှ ဒုတပ်ရင်းမှူး ဗိုလ်မှူး …": unit, post, rank and name in a row. */
    private @Nullable Draft post(Mention<Designation> unit, Sentence sentence) {
        Mention<Person> person = people.firstWithin(unit.past(), Math.min(sentence.past(), unit.past() + 10));
        if (person == null) {
            return null;
        }
        String title = "";
        String role = "Other";
        int covered = unit.past();
        for (Mention<RankMention> rank : reading.ranks().within(unit.past(), person.from())) {
            if (rank.what().rank().isAppointment()) {
                title = rank.what().text();
                role = role(rank.what().rank().name());
                covered = rank.past();
            }
        }
        Rank held = person.what().rank();
        if (person.from() - covered > 2 || (held == null && title.isEmpty())) {
            return null;
        }
        boolean officer = held != null
                && held.group().contains("officers")
                && !held.group().contains("warrant");
        Draft draft = new Draft("Posting", sentence.from(), sentence.past());
        Fields.person(draft, person.what());
        draft.with("rank", held == null ? null : held.name())
                .with("role", title.isEmpty() && officer ? "Officer" : role)
                .with("title", title)
                .because("unit, rank and name stand together");
        Fields.unit(draft, unit);
        Mention<DateMention> date = details.date(person.past(), sentence.from(), sentence.past());
        if (date != null) {
            Fields.stated(draft, date, "asOf");
        } else if (reading.article().published() != null) {
            draft.with("asOf", reading.article().published().toString());
        }
        return draft;
    }

    private static String role(String appointment) {
        return switch (appointment) {
            case "Battalion commander", "LID commander", "Regional commander" -> "Commander";
            case "Deputy battalion commander" -> "Deputy Commander";
            default -> "Officer";
        };
    }

    /** "ထားဝယ်အခြေစိုက် ခမရ (၂၅)". */
    private @Nullable Draft based(Mention<Designation> unit, Sentence sentence) {
        Mention<String> based = Lexicon.before("based-my", words, unit.from(), 4);
        if (based == null) {
            return null;
        }
        Mention<AreaMention> area = reading.areas().at(based.from() - 1);
        area = area == null ? reading.areas().at(based.from() - 2) : area;
        Details.Where where = area == null ? null : details.place(area.from(), area.from(), area.past());
        if (where == null) {
            return null;
        }
        Draft draft = new Draft("Stationing", sentence.from(), sentence.past());
        Fields.unit(draft, unit);
        draft.with("relation", "site")
                .because("“" + words.written(based.from(), based.past()) + "” stands between place and unit");
        Fields.place(draft, where);
        return draft.with(
                "asOf",
                reading.article().published() == null
                        ? null
                        : reading.article().published().toString());
    }
}
