package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.faultline.language.AdminArea;
import org.faultline.language.AreaMention;
import org.faultline.language.DateMention;
import org.faultline.language.Designation;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Finds the when, where, whose and with what of something told, in the stretch of a sentence that tells it. */
final class Details {

    private static final Set<String> TOWARDS = Set.of("to", "into", "towards", "toward", "for");
    private static final Set<String> PLACED = Set.of("in", "at", "near", "from", "of", "around", "outside");
    private static final Set<String> QUARTERS = Set.of(
            "eastern",
            "western",
            "northern",
            "southern",
            "central",
            "north",
            "south",
            "upper",
            "lower",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern");
    private static final Set<String> EVENTS = Set.of(
            "coup", "takeover", "uprising", "revolution", "elections", "election", "military", "putsch", "massacre");
    private static final Set<String> SUBORDINATE =
            Set.of("after", "before", "when", "while", "as", "until", "who", "which", "where", "since", "because");
    private static final Set<String> AGAINST =
            Set.of("against", "attacked", "attacking", "joined", "to", "by", "between", "versus", "fighting", "fought");

    private final Reading reading;
    private final Words words;
    private final UnitReferences references;

    Details(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.references = new UnitReferences(reading);
    }

    /** {@return the date of what a verb tells: the nearest in its clause, else one that opens the sentence, else the nearest} */
    @Nullable
    Mention<DateMention> date(int verb, int from, int past) {
        Mention<DateMention> best = null;
        int least = Integer.MAX_VALUE;
        for (Mention<DateMention> date : reading.dates().within(from, past)) {
            if (isOfSomethingElse(date)) {
                continue;
            }
            int distance = date.from() > verb ? date.from() - verb : verb - date.past();
            boolean opens = date.from() - from < 4;
            if (!opens && hasSubordinate(Math.min(date.past(), verb + 1), Math.max(date.from(), verb))) {
                distance += 30;
            }
            boolean yearOnly = date.past() - date.from() == 1 && words.isNumber(date.from());
            distance += yearOnly ? 15 : 0;
            if (distance < least) {
                least = distance;
                best = date;
            }
        }
        return best;
    }

    /** "The February 1 coup", "since February": not when this happened. */
    private boolean isOfSomethingElse(Mention<DateMention> date) {
        int verb = words.is(date.from() - 1, "on") || words.is(date.from() - 1, "last")
                ? date.from() - 2
                : date.from() - 1;
        if ((Lexicon.has("say", words.form(verb)) && !words.is(verb, "reported")) || isReported(verb)) {
            return true;
        }
        boolean since = words.is(date.from() - 1, "since") || words.is(date.from() - 2, "since");
        boolean event = EVENTS.contains(words.form(date.past())) || EVENTS.contains(words.form(date.past() + 1));
        return since || event;
    }

    /** "The council reported on Tuesday", not "two were reported on Tuesday". */
    private boolean isReported(int verb) {
        return words.is(verb, "reported") && !words.is(verb - 1, "was") && !words.is(verb - 1, "were");
    }

    private boolean hasSubordinate(int from, int past) {
        for (int i = from; i < past; i++) {
            if (SUBORDINATE.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * A place and how it is printed.
     *
     * @param area the smallest area named
     * @param state the state or region that the words add; empty if they add none
     */
    record Where(AdminArea area, String state, String printed, int from, int past, boolean certain) {}

    /** {@return where something happened: the smallest area near the verb that is not where somebody went} */
    @Nullable
    Where place(int verb, int from, int past) {
        Where best = null;
        int least = Integer.MAX_VALUE;
        List<Mention<AreaMention>> areas = reading.areas().within(from, past);
        for (int i = 0; i < areas.size(); i++) {
            int last = i;
            while (last + 1 < areas.size() && isOnePlace(areas.get(last), areas.get(last + 1))) {
                last++;
            }
            Mention<AreaMention> first = areas.get(i);
            boolean towards = TOWARDS.contains(words.form(beforeQuarter(first.from())))
                    || (words.is(first.past(), "-") && words.is(first.past() + 1, "based") && from < first.from());
            int distance = first.from() > verb ? first.from() - verb : verb - first.past();
            if (!towards && distance < least) {
                least = distance;
                best = where(first, areas.get(last));
            }
            i = last;
        }
        return best;
    }

    private Where where(Mention<AreaMention> first, Mention<AreaMention> last) {
        String state = last.from() == first.from()
                ? ""
                : last.what().areas().getFirst().state();
        List<AdminArea> candidates = first.what().areas();
        AdminArea area = candidates.stream()
                .filter(one -> state.isEmpty() || one.state().equals(state))
                .findFirst()
                .orElse(candidates.getFirst());
        int from = beforeQuarter(first.from()) + 1;
        String printed = reading.printed(from, last.past());
        boolean certain = candidates.size() == 1 || !state.isEmpty();
        return new Where(area, state, printed, from, last.past(), certain);
    }

    private int beforeQuarter(int word) {
        return QUARTERS.contains(words.form(word - 1)) ? word - 2 : word - 1;
    }

    /** "Dawei, Tanintharyi Region", "Yinmarbin Township in Sagaing Region". */
    private boolean isOnePlace(Mention<AreaMention> inner, Mention<AreaMention> outer) {
        int gap = outer.from() - inner.past();
        boolean joined = gap <= 2
                && (words.is(inner.past(), ",")
                        || words.is(inner.past(), "in")
                        || words.is(inner.past() + 1, "in")
                        || words.is(inner.past(), "of")
                        || words.isSyllable(outer.from()));
        String state = outer.what().areas().getFirst().state();
        boolean within =
                inner.what().areas().stream().anyMatch(area -> area.state().equals(state));
        boolean larger = outer.what().areas().getFirst().level().equals("state");
        return joined && within && larger;
    }

    /** {@return the units of the one who acts: those beside the words that name them or after "from" and "of"} */
    List<Mention<Designation>> units(@Nullable Actor actor, Trigger trigger, int from, int past) {
        List<Mention<Designation>> own = new ArrayList<>();
        List<Mention<Designation>> all = new ArrayList<>();
        for (Mention<Designation> unit : reading.units().within(from, past)) {
            if (AGAINST.contains(words.form(unit.from() - 1))
                    || (words.is(unit.from() - 1, "the") && AGAINST.contains(words.form(unit.from() - 2)))) {
                continue;
            }
            all.add(unit);
            boolean between = actor != null && unit.from() >= actor.from() && unit.past() <= trigger.from();
            boolean beside = actor != null && unit.past() <= actor.from() && actor.from() - unit.past() <= 3;
            boolean after = unit.from() >= trigger.past() - 1 && isPlaced(unit.from());
            boolean within = unit.from() >= trigger.from() && unit.past() <= trigger.past() + 1;
            if (between || beside || after || within) {
                own.add(unit);
            }
        }
        return own.isEmpty() && all.size() == 1 ? all : own;
    }

    /** {@return the unit named last before "soldiers of the battalion" or "the battalion"; null if none is meant} */
    @Nullable
    Mention<Designation> unitMeant(Actor actor, Trigger trigger) {
        for (int i = actor.from(); i < trigger.past(); i++) {
            Mention<Designation> meant = references.at(words.is(i + 1, "same") ? i + 2 : i + 1);
            if (meant != null) {
                return meant;
            }
        }
        return null;
    }

    private boolean isPlaced(int word) {
        for (int i = word - 1; i > word - 4; i--) {
            if (PLACED.contains(words.form(i)) || words.is(i, "and") || words.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** {@return the date that opens the paragraph as that of an entry, "31 May: …"; null if none does} */
    @Nullable
    Mention<DateMention> entryDate(Sentence sentence) {
        Sentence first = opening(sentence);
        List<Mention<DateMention>> dates = reading.dates().in(first);
        boolean opens = !dates.isEmpty()
                && dates.getFirst().from() == first.from()
                && (words.is(dates.getFirst().past(), ":")
                        || words.is(dates.getFirst().past(), "-")
                        || (words.is(dates.getFirst().past(), ".")
                                && dates.getFirst().past() + 1 == first.past()));
        return opens ? dates.getFirst() : null;
    }

    /** {@return the place that the opening of an entry names; null if it names none} */
    @Nullable
    Where entryPlace(Sentence sentence) {
        Sentence first = opening(sentence);
        return place(first.past(), first.from(), first.past());
    }

    private Sentence opening(Sentence sentence) {
        Sentence first = sentence;
        for (Sentence before = reading.before(first).orElse(null);
                before != null && before.paragraph() == sentence.paragraph();
                before = reading.before(first).orElse(null)) {
            first = before;
        }
        return first;
    }

    /** {@return who took people in, as printed: the body after "joined" or "to"; null if nobody is named} */
    @Nullable
    String receiver(Trigger trigger, int past) {
        int from = trigger.form() == Trigger.Form.JOINING ? trigger.from() + 1 : trigger.past();
        for (int i = from; i < Math.min(past, trigger.past() + 14); i++) {
            boolean joining = words.is(i, "join") || words.is(i, "joined") || words.is(i, "joining");
            boolean given = words.is(i, "to") && trigger.form() == Trigger.Form.EXPLICIT && i == trigger.past();
            boolean at = i == from && trigger.form() == Trigger.Form.JOINING;
            if (joining || given || at) {
                String body = body(at && !words.is(i, "to") ? i : i + 1, past);
                if (body != null) {
                    return body;
                }
            }
        }
        return null;
    }

    private @Nullable String body(int from, int past) {
        int begin = words.is(from, "the") || words.is(from, "a") ? from + 1 : from;
        int end = begin;
        while (end < past
                && (words.isCapitalised(end)
                        || ((words.is(end, "'") || words.is(end, "s") || words.is(end, "of"))
                                && end > begin
                                && (words.isCapitalised(end + 1) || words.is(end + 1, "s"))))) {
            end++;
        }
        if (end > begin) {
            return reading.printed(begin, end);
        }
        Mention<String> cause = Lexicon.at("cause", words, begin);
        return cause == null ? null : words.written(begin, cause.past());
    }
}
