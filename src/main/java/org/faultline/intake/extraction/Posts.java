package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.faultline.language.Designation;
import org.faultline.language.Rank;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Reads who held which post in which unit: "Major X, commander of LIB 25", "while serving as a company commander in LIB 25". */
final class Posts {

    private static final int BESIDE = 6;
    private static final double OF_REFERENCE = 0.1;
    private static final Set<String> BETWEEN = Set.of(
            ",",
            "the",
            "a",
            "an",
            "who",
            "is",
            "was",
            "as",
            "of",
            "former",
            "its",
            "'",
            "s",
            "which",
            "led",
            "headed",
            "commanded",
            "by");

    private final Reading reading;
    private final Words words;
    private final People people;
    private final References references;
    private final Details details;
    private final PostDates dates;
    private final PostReferences meant;

    Posts(Reading reading, People people) {
        this.reading = reading;
        this.words = reading.words();
        this.people = people;
        this.references = new References(reading, people);
        this.details = new Details(reading);
        this.dates = new PostDates(reading, details);
        this.meant = new PostReferences(reading, people);
    }

    /** {@return the posts that a sentence gives} */
    List<Draft> in(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (Mention<Designation> unit : reading.units().in(sentence)) {
            Draft draft = post(unit, sentence);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        for (PostReferences.Found found : meant.in(sentence)) {
            Post post = new Post(
                    new Role(
                            found.head().what(),
                            title(found.head()),
                            found.head().from()),
                    found.holder(),
                    false);
            Draft draft =
                    draft(post, found.unit(), sentence).doubt(OF_REFERENCE, "the unit is named in a sentence before");
            draft.reachBack(reading, reading.sentenceOf(found.unit().from()).from(), Events.LONGEST_QUOTE);
            drafts.add(draft);
        }
        return drafts;
    }

    /** What the words beside a unit say of a post in it. */
    private record Post(Role role, Mention<Person> holder, boolean referred) {}

    /** A role and the words that give it; the words are empty where only the rank tells it. */
    private record Role(String name, String title, int from) {}

    private @Nullable Draft post(Mention<Designation> unit, Sentence sentence) {
        Role role = roleBefore(unit, sentence);
        if (role == null) {
            role = roleAfter(unit, sentence);
        }
        Post post = role == null ? plain(unit, sentence) : held(role, unit, sentence);
        return post == null ? null : draft(post, unit, sentence);
    }

    /** "commander of LIB 25", "company commander in Battalion 528". */
    private @Nullable Role roleBefore(Mention<Designation> unit, Sentence sentence) {
        for (int i = unit.from() - 1; i >= Math.max(sentence.from(), unit.from() - BESIDE); i--) {
            Mention<String> head = Lexicon.at("head", words, i);
            if (head != null && isOnlyBetween(head.past(), unit.from())) {
                int from = longestHead(head.from(), head.past(), sentence);
                Mention<String> longest = Lexicon.at("head", words, from);
                Mention<String> used = longest != null && longest.past() >= head.past() ? longest : head;
                return new Role(used.what(), title(used), used.from());
            }
        }
        return null;
    }

    /** "LIB 25 commander Major X", "LIB 25's deputy commander". */
    private @Nullable Role roleAfter(Mention<Designation> unit, Sentence sentence) {
        int i = unit.past();
        i += words.is(i, "'") && words.is(i + 1, "s") ? 2 : 0;
        Mention<String> head = i < sentence.past() ? Lexicon.at("head", words, i) : null;
        int led = words.is(unit.past(), ",") && words.is(unit.past() + 1, "which") ? unit.past() + 3 : i;
        led = words.is(unit.past(), ",") && !words.is(unit.past() + 1, "which")
                ? afterParenthesis(unit.past(), sentence)
                : led;
        led += words.is(led, "is") || words.is(led, "was") ? 1 : 0;
        boolean by =
                words.is(led + 1, "by") && Set.of("led", "headed", "commanded").contains(words.form(led));
        if (by) {
            return new Role("Commander", words.form(led) + " by", led);
        }
        boolean verb = head != null
                && Set.of("headed", "leads", "led", "commands", "commanded", "heads", "commanding")
                        .contains(words.form(i));
        return head == null || verb ? null : new Role(head.what(), title(head), head.from());
    }

    /** Past "LID 99, headquartered in Meiktila,"; the same word where no second comma comes. */
    private int afterParenthesis(int comma, Sentence sentence) {
        for (int i = comma + 1; i < Math.min(sentence.past(), comma + 12); i++) {
            if (words.is(i, ",")) {
                return i + 1;
            }
        }
        return comma;
    }

    private int longestHead(int from, int past, Sentence sentence) {
        for (int i = Math.max(sentence.from(), from - 3); i < from; i++) {
            Mention<String> longer = Lexicon.at("head", words, i);
            if (longer != null && longer.past() >= past) {
                return i;
            }
        }
        return from;
    }

    private String title(Mention<String> head) {
        int past = head.past();
        while (past > head.from() && Lexicon.has("within", words.form(past - 1))) {
            past--;
        }
        return reading.printed(head.from(), past);
    }

    private boolean isOnlyBetween(int begin, int limit) {
        for (int i = begin; i < limit; i++) {
            boolean fits = Lexicon.has("within", words.form(i)) || words.is(i, "the") || words.is(i, "'");
            boolean place =
                    reading.areas().at(i) != null || words.is(i, "s") || words.is(i, "-") || words.is(i, "based");
            if (!fits && !place && !words.is(i, "army")) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Post held(Role role, Mention<Designation> unit, Sentence sentence) {
        int low = Math.min(role.from(), unit.from());
        Mention<Person> after = people.firstWithin(
                unit.past(), Math.min(sentence.past(), Math.max(unit.past(), role.from()) + BESIDE + 2));
        Mention<Person> named = lastNamed(sentence.from(), low);
        if (after != null && isOnly(Math.max(unit.past(), role.from() + 1), after.from())) {
            return new Post(role, after, false);
        }
        if (named != null && !isAnother(named.past(), low)) {
            return new Post(role, named, false);
        }
        Mention<Person> meant = meantBefore(low, sentence);
        return meant == null ? null : new Post(role, meant, true);
    }

    /** The words of a title between two words and nothing else, so that the name belongs to it. */
    private boolean isOnly(int begin, int limit) {
        for (int i = begin; i < limit; i++) {
            boolean head = Lexicon.before("head", words, i + 1, 4) != null || Lexicon.isAt("head", words, i);
            if (!head && !BETWEEN.contains(words.form(i)) && reading.ranks().at(i) == null) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Mention<Person> lastNamed(int from, int past) {
        Mention<Person> found = null;
        for (Mention<Person> next = people.firstWithin(from, past);
                next != null;
                next = people.firstWithin(next.past(), past)) {
            found = next;
        }
        return found;
    }

    /** Another person or a new clause with a subject of its own stands between. */
    private boolean isAnother(int from, int past) {
        for (int i = from; i < past; i++) {
            boolean clause = words.is(i, ";") || words.is(i, "\"") || words.is(i, "that") || words.is(i, "whose");
            if (clause || words.is(i, "his") || words.is(i, "her") || words.is(i, "their")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mention<Person> meantBefore(int past, Sentence sentence) {
        for (int i = past - 1; i >= sentence.from(); i--) {
            Mention<Person> meant = references.at(i);
            if (meant != null) {
                return isAnother(i + 1, past) ? null : meant;
            }
        }
        return null;
    }

    /** "Captain X of LIB 25", "Sergeant X from IB 17": a rank in a unit without a title. */
    private @Nullable Post plain(Mention<Designation> unit, Sentence sentence) {
        Mention<Person> named = lastNamed(sentence.from(), unit.from());
        boolean belongs = named != null
                && named.what().rank() != null
                && (words.is(named.past(), "of")
                        || words.is(named.past(), "from")
                        || Lexicon.isAt("belongs", words, named.past()))
                && isOnlyBetween(afterBelongs(named.past()), unit.from());
        boolean comma = named != null
                && words.is(named.past(), ",")
                && (words.is(named.past() + 1, "of") || words.is(named.past() + 1, "from"))
                && isOnlyBetween(named.past() + 1, unit.from());
        return named != null && (belongs || comma)
                ? new Post(byRank(named.what().rank()), named, false)
                : null;
    }

    private int afterBelongs(int i) {
        Mention<String> belongs = Lexicon.at("belongs", words, i);
        return belongs == null ? i : belongs.past();
    }

    private static Role byRank(@Nullable Rank rank) {
        boolean officer = rank != null
                && rank.group().contains("officer")
                && !rank.group().contains("non");
        return new Role(officer ? "Officer" : "Other", "", 0);
    }

    private Draft draft(Post post, Mention<Designation> unit, Sentence sentence) {
        Draft draft = new Draft("Posting", sentence.from(), sentence.past());
        Person person = post.holder().what();
        Fields.person(draft, person);
        Rank rank = person.rank();
        draft.with("rank", rank == null ? null : rank.name())
                .with("role", post.role().name())
                .with("title", post.role().title());
        draft.because(
                post.role().title().isEmpty()
                        ? "the rank and the unit stand together"
                        : "“" + post.role().title() + "” is a post in it");
        Fields.unit(draft, unit);
        dates.into(draft, post.role().from(), post.holder().from(), unit, sentence);
        Details.Where where = details.place(unit.past(), unit.from(), Math.min(sentence.past(), unit.past() + 6));
        if (where != null && where.from() - unit.past() <= 2) {
            draft.with("place", where.area().name())
                    .with("placeLevel", where.area().level())
                    .with("placeState", where.area().state())
                    .with("placeAsReported", where.printed());
        }
        if (post.referred()) {
            draft.doubt(OF_REFERENCE, "read as " + person.name() + ", named last before");
            draft.reachBack(reading, post.holder().from(), Events.LONGEST_QUOTE);
        }
        if (person.intakeAt() >= 0) {
            draft.reachBack(reading, reading.sentenceOf(person.intakeAt()).from(), Events.LONGEST_QUOTE);
        }
        return draft;
    }
}
