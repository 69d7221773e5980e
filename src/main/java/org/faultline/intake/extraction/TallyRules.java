package org.faultline.intake.extraction;

import java.util.Set;
import org.faultline.kernel.CountRange;
import org.faultline.language.CountMention;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Which total a count gives, told by the words around it. */
final class TallyRules {

    /** Fewer, told in the simple past, are those of one occasion. */
    private static final int LEAST_TOTAL = 50;

    private final Reading reading;
    private final Words words;
    private final KilledRules killed;
    private final CountedDepartures departures;
    private final Triggers triggers;
    private final Actors actors;

    TallyRules(Reading reading, People people) {
        this.reading = reading;
        this.words = reading.words();
        this.killed = new KilledRules(words);
        this.departures = new CountedDepartures(words);
        this.triggers = new Triggers(reading);
        this.actors = new Actors(reading, people);
    }

    /**
     * What was found.
     *
     * @param metric the name of what is counted
     * @param ground the words that tell it
     * @param doubt how much it takes away from confidence
     * @param whyDoubt why; empty without a doubt
     * @param context a sentence before that it rests on
     * @param doer the verb whose subject vouches for the figure; -1 without one
     */
    record Found(
            String metric,
            String ground,
            double doubt,
            String whyDoubt,
            @Nullable Sentence context,
            int doer) {

        static Found sure(String metric, String ground) {
            return new Found(metric, ground, 0, "", null, -1);
        }
    }

    /** {@return which total a count of people gives; null if none} */
    @Nullable
    Found metric(Counted counted, Sentence sentence) {
        Found found = daily(counted, sentence);
        found = found == null ? expected(counted, sentence) : found;
        found = found == null ? certified(counted, sentence) : found;
        found = found == null ? killed.in(counted, sentence) : found;
        found = found == null ? left(counted, sentence) : found;
        found = found == null ? departures.in(counted, sentence) : found;
        found = found == null ? takenIn(counted, sentence) : found;
        found = found == null ? captured(counted, sentence) : found;
        return found == null ? headline(counted, sentence) : found;
    }

    private @Nullable Found left(Counted counted, Sentence sentence) {
        for (Trigger trigger : triggers.in(sentence)) {
            Actor actor = trigger.form() == Trigger.Form.NOUN
                    ? actors.after(trigger.past(), sentence)
                    : actors.before(trigger.from(), sentence);
            int next = words.is(counted.past(), "and") ? counted.past() + 1 : counted.past();
            boolean counts = actor != null
                    && actor.count() != null
                    && (actor.count().from() == counted.count().from()
                            || actor.count().from() == next);
            if (counts
                    && actor != null
                    && actor.serves()
                    && !isCivil(counted)
                    && !isOneOccasion(trigger, counted, sentence)) {
                String metric = metric(trigger, counted);
                return metric == null ? null : Found.sure(metric, "counts those who “" + clean(trigger) + "”");
            }
        }
        return null;
    }

    /** "Three officers fled with her": so few, in the simple past, are no total. */
    private boolean isOneOccasion(Trigger trigger, Counted counted, Sentence sentence) {
        CountRange range = counted.count().what().range();
        Integer number = range.max() == null ? range.min() : range.max();
        return number != null
                && number < LEAST_TOTAL
                && !sentence.heading()
                && !killed.isPerfect(trigger.from(), sentence)
                && !killed.isSince(sentence.from(), sentence)
                && !words.is(counted.count().from() - 1, "of");
    }

    private static boolean isCivil(Counted counted) {
        return Set.of("civilians", "people", "children", "women", "killings").contains(counted.people());
    }

    private static @Nullable String metric(Trigger trigger, Counted counted) {
        return switch (trigger.type()) {
            case "surrender" -> "surrendered-" + counted.metricEnding();
            case "desertion" ->
                (trigger.form() == Trigger.Form.LEAVING ? "defected-" : "deserted-") + counted.metricEnding();
            case "defection" -> "defected-" + counted.metricEnding();
            default -> null;
        };
    }

    private String clean(Trigger trigger) {
        return reading.printed(trigger.from(), trigger.past());
    }

    /** Only in the present: "soldiers are deserting every day", "20 soldiers a day defect". */
    private @Nullable Found daily(Counted counted, Sentence sentence) {
        boolean leaving = false;
        String each = null;
        for (int i = counted.past(); i < sentence.past(); i++) {
            leaving |= Lexicon.isAt("event-ing", words, i) || Lexicon.isAt("event-base", words, i);
            Mention<String> span = Lexicon.at("each", words, i);
            boolean lasting = words.is(i, "a")
                    && (Set.of("after", "for", "in", "within", "over", "than", "of")
                                    .contains(words.form(i - 1))
                            || Set.of("of", "ago", "later", "before", "after", "earlier")
                                    .contains(words.form(i + 2)));
            each = each == null && span != null && !lasting ? span.what() : each;
        }
        return leaving && each != null ? Found.sure("defections-per-" + each, "so many leave each " + each) : null;
    }

    private @Nullable Found expected(Counted counted, Sentence sentence) {
        int first = Math.max(sentence.from(), counted.count().from() - 2);
        for (int i = first; i < Math.min(sentence.past(), counted.past() + 6); i++) {
            Mention<String> expected = Lexicon.at("expected", words, i);
            if (expected != null) {
                return Found.sure("expected-defections", "expected, not counted");
            }
        }
        return null;
    }

    private @Nullable Found certified(Counted counted, Sentence sentence) {
        for (int i = counted.count().from() - 1;
                i >= Math.max(sentence.from(), counted.count().from() - 4);
                i--) {
            if (Lexicon.isAt("certify", words, i)) {
                return new Found("certified-defectors", "certified by a body", 0, "", null, i);
            }
        }
        return null;
    }

    /** "Evacuated over 8,000 police officers and soldiers": they had left. */
    private @Nullable Found takenIn(Counted counted, Sentence sentence) {
        if (isCivil(counted)) {
            return null;
        }
        for (int i = Math.max(sentence.from(), counted.count().from() - 4);
                i < counted.count().from();
                i++) {
            Mention<String> taken = Lexicon.at("evacuate", words, i);
            if (taken != null && killed.isPerfect(i, sentence)) {
                return new Found(
                        "defected-" + counted.metricEnding(),
                        "“" + words.written(i, taken.past()) + "” takes in those who left",
                        0.1,
                        "that they had left is implied",
                        null,
                        i);
            }
        }
        return null;
    }

    private @Nullable Found captured(Counted counted, Sentence sentence) {
        if (!counted.people().equals("soldiers") && !counted.people().equals("officers")) {
            return null;
        }
        for (int i = Math.max(sentence.from(), counted.count().from() - 5); i < counted.past() + 6; i++) {
            boolean near = i < counted.count().from() || i >= counted.past();
            if (near && i < sentence.past() && Lexicon.isAt("capture", words, i) && killed.isPerfect(i, sentence)) {
                return Found.sure("captured-soldiers", "counts those who were captured");
            }
        }
        return null;
    }

    /** "2,000 soldiers and police join the movement": a heading tells what was done in the present. */
    private @Nullable Found headline(Counted counted, Sentence sentence) {
        Integer least = counted.count().what().range().min();
        boolean few = least != null && least < LEAST_TOTAL;
        if (!sentence.heading() || few || isCivil(counted)) {
            return null;
        }
        for (int i = counted.past(); i < Math.min(sentence.past(), counted.past() + 3); i++) {
            boolean joins = Lexicon.isAt("join-base", words, i);
            for (int object = i + 1; joins && object < Math.min(sentence.past(), i + 5); object++) {
                if (Lexicon.isAt("cause", words, object)) {
                    return Found.sure("defected-" + counted.metricEnding(), "a heading counts those who join");
                }
            }
            Mention<String> base = Lexicon.at("event-base", words, i);
            if (base != null && !base.what().equals("mutiny")) {
                String verb = base.what().equals("surrender") ? "surrendered-" : "defected-";
                return Found.sure(verb + counted.metricEnding(), "a heading counts those who leave");
            }
        }
        return null;
    }

    /** "The number of soldiers who have defected stands at 2,800, and that of police at 7,000." */
    private @Nullable Found numberOf(Mention<CountMention> count, Sentence sentence) {
        boolean put = words.is(count.from() - 1, "at")
                || words.is(count.from() - 1, "to")
                || words.is(count.from() - 1, "is");
        if (!put || triggers.in(sentence).isEmpty()) {
            return null;
        }
        for (int i = count.from() - 1; i > sentence.from(); i--) {
            boolean of = words.is(i, "of")
                    && (words.is(i - 1, "number") || words.is(i - 1, "total") || words.is(i - 1, "that"));
            Mention<String> noun = of ? Lexicon.at("people", words, i + 1) : null;
            if (noun != null) {
                Counted counted = new Counted(count, noun.what(), noun.from(), noun.past());
                return isCivil(counted)
                        ? null
                        : Found.sure("defected-" + counted.metricEnding(), "the number of those who left");
            }
        }
        return null;
    }

    /** A count without its noun: "officers account for around 100", "over 2,000 including police". */
    @Nullable
    Found elliptic(Mention<CountMention> count, Sentence sentence) {
        Found number = numberOf(count, sentence);
        if (number != null) {
            return number;
        }
        Sentence before = reading.before(sentence)
                .filter(other -> other.paragraph() == sentence.paragraph())
                .orElse(null);
        if (before == null || triggers.in(before).isEmpty()) {
            return null;
        }
        boolean including = words.is(count.past(), "including")
                && (words.is(count.past() + 1, "police") || words.is(count.past() + 2, "police"));
        if (including || (words.is(count.past(), "in") && words.is(count.past() + 1, "total"))) {
            return new Found(
                    "defected-total",
                    "goes on counting those of the sentence before, police included",
                    0.05,
                    "what it counts stands in the sentence before",
                    before,
                    -1);
        }
        int were = words.is(count.past(), "were") || words.is(count.past(), "are") ? count.past() + 1 : -1;
        Mention<String> part = were < 0 ? null : Lexicon.at("people", words, were);
        boolean ofThem = words.is(sentence.from(), "of") || words.is(sentence.from(), "among");
        if (part != null && ofThem) {
            Counted counted = new Counted(count, part.what(), part.from(), part.past());
            return new Found(
                    "defected-" + counted.metricEnding(),
                    "a part of those who left in the sentence before",
                    0.05,
                    "what it is a part of stands in the sentence before",
                    before,
                    -1);
        }
        boolean accounts = words.is(count.from() - 1, "for")
                && words.form(count.from() - 2).startsWith("account");
        boolean numbers = words.is(count.from() - 1, "number") || words.is(count.from() - 1, "numbered");
        Actor subject = accounts || numbers ? actors.before(count.from() - (accounts ? 2 : 1), sentence) : null;
        Mention<String> noun = subject == null ? null : Lexicon.at("people", words, sentence.from());
        String people = noun != null ? noun.what() : subject == null ? null : subject.people();
        if (people == null) {
            return null;
        }
        Counted counted = new Counted(count, people, sentence.from(), count.past());
        return new Found(
                "defected-" + counted.metricEnding(),
                "a part of those who left in the sentence before",
                0.05,
                "what it is a part of stands in the sentence before",
                before,
                -1);
    }
}
