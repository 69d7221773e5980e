package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.faultline.kernel.CountRange;

/** Reads an article. */
public final class Extraction {

    /** The name of these rules, to be kept with what they suggest; it changes when they would read the same article otherwise. */
    public static final String RULES = "extraction-2";

    /** The most suggestions that one article gets; a reader gives up long before. */
    public static final int MOST = 1_000;

    /** The most characters that are read; what lies behind them is not. */
    public static final int LONGEST_TEXT = 1_000_000;

    private static final Comparator<Suggestion> IN_ORDER = Comparator.comparingInt(Suggestion::begin)
            .thenComparingInt(Suggestion::end)
            .thenComparing(Suggestion::kind)
            .thenComparing(suggestion -> suggestion.fields().toString());

    private Extraction() {}

    /** {@return what the article seems to claim, in the order of the text; at most {@link #MOST}} */
    public static List<Suggestion> of(Article article) {
        String text = article.text();
        Article read = text.length() <= LONGEST_TEXT
                ? article
                : new Article(text.substring(0, LONGEST_TEXT), article.published(), article.publisher());
        Reading reading = Reading.of(read);
        People people = People.of(reading);
        Claimants claimants = new Claimants(reading, people);
        Events events = new Events(reading, people, claimants);
        Tallies tallies = new Tallies(reading, people, claimants);
        Posts posts = new Posts(reading, people);
        Ties ties = new Ties(reading);
        BurmeseFacts burmese = new BurmeseFacts(reading, people, claimants);
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (drafts.size() > MOST) {
                break;
            }
            if (reading.isBurmese(sentence)) {
                drafts.addAll(burmese.in(sentence));
                continue;
            }
            List<Draft> told = events.in(sentence);
            drafts.addAll(told);
            drafts.addAll(tallies.in(sentence, taken(told, sentence, reading)));
            drafts.addAll(posts.in(sentence));
            drafts.addAll(ties.in(sentence));
        }
        drafts.addAll(Spellings.in(reading, people));
        List<Suggestion> all = withoutRepetitions(
                drafts.stream().map(draft -> draft.done(reading)).toList());
        return all.stream().sorted(IN_ORDER).limit(MOST).toList();
    }

    /** The counts that events have for themselves are no totals. */
    private static List<int[]> taken(List<Draft> told, Sentence sentence, Reading reading) {
        List<int[]> spans = new ArrayList<>();
        for (Draft draft : told) {
            Object printed = draft.fields().get("countAsReported");
            reading.counts().in(sentence).stream()
                    .filter(count -> count.what().text().equals(printed))
                    .forEach(count -> spans.add(new int[] {count.from(), count.past()}));
        }
        return spans;
    }

    /** A total that a heading or a later sentence gives again, by the same word, is suggested once: where it is surest. */
    private static List<Suggestion> withoutRepetitions(List<Suggestion> all) {
        Map<Object, Suggestion> surest = new LinkedHashMap<>();
        Set<List<Object>> inBody = new HashSet<>();
        all.stream()
                .filter(one -> one.kind().equals("Tally") && !one.fields().containsKey("heading"))
                .forEach(one -> inBody.add(figure(one)));
        for (Suggestion one : all) {
            boolean tally = one.kind().equals("Tally");
            if (tally && one.fields().containsKey("heading") && inBody.contains(figure(one))) {
                continue;
            }
            surest.merge(key(one), one, (a, b) -> b.confidence() > a.confidence() ? b : a);
        }
        return List.copyOf(surest.values());
    }

    private static List<Object> figure(Suggestion one) {
        return Stream.of("metric", "countMin")
                .map(name -> Objects.requireNonNullElse(one.fields().get(name), CountRange.UNKNOWN))
                .toList();
    }

    private static Object key(Suggestion one) {
        return switch (one.kind()) {
            case "Tally" ->
                List.of("Tally", values(one, "metric", "countMin", "countMax", "claimedBy", "asOf", "place", "share"));
            case "Stationing" -> List.of("Stationing", values(one, "unit", "place", "relation"));
            case "Subordination" -> List.of("Subordination", values(one, "unit", "superior"));
            case "Posting" -> List.of("Posting", values(one, "person", "unit", "role", "until", "asOf", "from"));
            default -> List.of(one.kind(), one.begin(), one.end(), one.fields());
        };
    }

    private static String values(Suggestion one, String... names) {
        StringBuilder values = new StringBuilder();
        for (String name : names) {
            values.append(one.fields().get(name)).append('\u0000');
        }
        return values.toString();
    }
}
