package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import org.faultline.language.Designation;
import org.faultline.language.RankMention;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Finds posts in a unit that a sentence does not name again: "its commander, Major X", "the commander of the battalion, Major X". */
final class PostReferences {

    /**
     * A post.
     *
     * @param head the words of the post
     * @param holder who holds it
     * @param unit the unit that is meant
     */
    record Found(Mention<String> head, Mention<Person> holder, Mention<Designation> unit) {}

    private final Reading reading;
    private final Words words;
    private final People people;
    private final UnitReferences units;

    PostReferences(Reading reading, People people) {
        this.reading = reading;
        this.words = reading.words();
        this.people = people;
        this.units = new UnitReferences(reading);
    }

    /** {@return the posts of a sentence whose unit is named before} */
    List<Found> in(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.past(); i++) {
            Mention<String> head = Lexicon.at("head", words, i);
            Found post = head == null ? null : at(head, sentence);
            if (post != null) {
                found.add(post);
                i = post.holder().past() - 1;
            }
        }
        return found;
    }

    private @Nullable Found at(Mention<String> head, Sentence sentence) {
        Mention<Designation> unit = null;
        int past = head.past();
        if (words.is(head.from() - 1, "its")) {
            unit = units.its(head.from());
        } else if (words.is(head.from() - 1, "s") && words.is(head.from() - 2, "'")) {
            unit = units.at(head.from() - 3);
        } else {
            int noun = words.is(past, "of") || words.is(past, "in") ? past + 2 : past + 1;
            unit = units.at(noun);
            past = unit == null ? past : noun + 1;
        }
        if (unit == null || reading.units().at(past) != null) {
            return null;
        }
        int name = words.is(past, ",") ? past + 1 : past;
        Mention<RankMention> rank = reading.ranks().at(name);
        Mention<Person> holder = people.at(name);
        holder = holder == null && rank != null ? people.at(rank.past()) : holder;
        boolean within = holder != null && holder.past() <= sentence.past();
        return within && holder != null ? new Found(head, holder, unit) : null;
    }
}
