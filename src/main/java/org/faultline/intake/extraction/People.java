package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.faultline.language.Rank;
import org.faultline.language.RankMention;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Who is named where, and whom a pronoun, a rank with its article and a bare surname mean. */
final class People {

    /** A text that goes on longer speaks of somebody else. */
    private static final int PARAGRAPHS_BACK = 4;

    /** Nobody remembers more people than were named in so many mentions. */
    private static final int MENTIONS_BACK = 60;

    private static final Set<String> HONORIFICS = Set.of("u", "daw", "ma", "ko", "mg");

    private final Reading reading;
    private final Words words;
    private final Map<String, Person> byName = new LinkedHashMap<>();
    private final List<Mention<Person>> mentions = new ArrayList<>();
    private int[] names = new int[0];

    private People(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    static People of(Reading reading) {
        People people = new People(reading);
        people.nameRanked();
        new Names(reading).unranked(people);
        people.order();
        people.nameAgain();
        people.order();
        Intakes.read(reading, people);
        return people;
    }

    private void order() {
        mentions.sort(Comparator.comparingInt((Mention<Person> mention) -> mention.from())
                .thenComparingInt(mention -> -mention.past()));
        for (int i = 1; i < mentions.size(); ) {
            if (mentions.get(i).from() < mentions.get(i - 1).past()) {
                mentions.remove(i);
            } else {
                i++;
            }
        }
        names = mentions.stream().mapToInt(Mention::from).toArray();
    }

    private void nameRanked() {
        Names reader = new Names(reading);
        for (Mention<RankMention> rank : reading.ranks().all()) {
            int from = afterHonorific(words.is(rank.past(), ".") ? rank.past() + 1 : rank.past());
            int past = reading.ranks().at(from) == null ? reader.end(from) : from;
            boolean several = rank.what().plural();
            while (past > from) {
                add(rank.what().rank(), several ? from : rank.from(), from, past);
                int next = several ? reader.afterJoint(past) : -1;
                from = next;
                past = next < 0 ? -1 : reader.end(next);
            }
        }
    }

    /** "Constable Ma Ngun Hlei": an honorific between rank and name, where two words of a name are left. */
    private int afterHonorific(int i) {
        boolean honorific = HONORIFICS.contains(words.form(i))
                && words.isCapitalised(i + 1)
                && words.isCapitalised(i + 2)
                && !words.is(i + 1, words.form(i));
        return honorific ? i + 1 : i;
    }

    /** Adds a mention; {@code from} is where rank or honorific begin, {@code nameFrom} where the name does. */
    void add(@Nullable Rank rank, int from, int nameFrom, int past) {
        String printed = reading.printed(nameFrom, past);
        Person person = byName.computeIfAbsent(key(printed), key -> new Person(printed));
        person.ranked(rank);
        mentions.add(new Mention<>(person, from, past));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s'’-]+", "");
    }

    /** Surnames by themselves: the last words of somebody who was named in full before. */
    private void nameAgain() {
        Map<String, Person> surnames = new LinkedHashMap<>();
        List<Mention<Person>> again = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < words.count(); i++) {
            if (next < mentions.size() && mentions.get(next).from() == i) {
                Person person = mentions.get(next).what();
                String[] parts = person.name().split(" ", -1);
                if (parts.length > 1) {
                    surnames.put(parts[parts.length - 1].toLowerCase(Locale.ROOT), person);
                }
                i = mentions.get(next).past() - 1;
                next++;
            } else if (words.isCapitalised(i) && !words.isCapitalised(i + 1) && !words.isCapitalised(i - 1)) {
                Person person = surnames.get(words.form(i));
                if (person != null) {
                    again.add(new Mention<>(person, i, i + 1));
                }
            }
        }
        mentions.addAll(again);
    }

    /** {@return all mentions by name, in order} */
    List<Mention<Person>> mentions() {
        return mentions;
    }

    /** {@return everybody, in the order of their first mention} */
    List<Person> all() {
        return mentions.stream().map(Mention::what).distinct().toList();
    }

    /** {@return the mention by name that holds the word; null if there is none} */
    @Nullable
    Mention<Person> at(int word) {
        int i = firstFrom(word + 1) - 1;
        return i >= 0 && mentions.get(i).has(word) ? mentions.get(i) : null;
    }

    /** {@return the first mention by name within the words; null if there is none} */
    @Nullable
    Mention<Person> firstWithin(int from, int past) {
        int i = firstFrom(from);
        return i < mentions.size() && mentions.get(i).from() < past ? mentions.get(i) : null;
    }

    /**
     * {@return the mention by name that a word refers back to; null if it is too far}
     *
     * @param rank the rank that "the captain" gives; null for a pronoun
     */
    @Nullable
    Mention<Person> before(int word, @Nullable Rank rank) {
        int paragraph = reading.sentenceOf(word).paragraph();
        int last = firstFrom(word) - 1;
        for (int i = last; i >= 0 && last - i < MENTIONS_BACK; i--) {
            Mention<Person> mention = mentions.get(i);
            if (paragraph - reading.sentenceOf(mention.from()).paragraph() > PARAGRAPHS_BACK) {
                return null;
            }
            Rank held = mention.what().rank();
            if (rank == null || (held != null && held.name().equals(rank.name()))) {
                return mention;
            }
        }
        return null;
    }

    private int firstFrom(int word) {
        int low = 0;
        int high = names.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names[middle] >= word) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
