package org.faultline.identity.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.faultline.evidence.Disclosure;
import org.faultline.evidence.EvidenceBatch.IdentityDraft;
import org.faultline.evidence.IdentityState;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.identity.Candidate;
import org.faultline.identity.Candidate.Side;
import org.faultline.kernel.RecordKind;
import org.faultline.language.NameComparison;
import org.faultline.language.NameComparison.Decision;
import org.faultline.language.NameIndex;
import org.faultline.language.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All pairs of people whose names match or may, by the blocking key, and those that somebody has decided on. */
@Component
public final class Pairs {

    private static final int MOST_POSTS = 4;

    private final GraphReader reader;
    private final NamedQuery people;
    private final NamedQuery decisions;
    private final NamedQuery sequence;
    private volatile @Nullable Known all;
    private volatile @Nullable Known shown;

    Pairs(GraphReader reader, NamedQueries queries) {
        this.reader = reader;
        this.people = queries.get("identity/people-to-compare");
        this.decisions = queries.get("identity/person-decisions");
        this.sequence = queries.get("identity/change-sequence");
    }

    private record Known(long sequence, List<Candidate> candidates) {}

    private record Decided(String id, IdentityState state, String folded, String into) {}

    /** {@return the people on record; those who stand have what was folded into them} */
    public List<PersonSeen> people(boolean everybody) {
        return PersonSeen.standing(seen(everybody));
    }

    private List<PersonSeen> seen(boolean everybody) {
        return reader.rows(people, Map.of("everybody", everybody, "public", Disclosure.PUBLIC_STANDINGS)).stream()
                .map(PersonSeen::of)
                .toList();
    }

    /** {@return whether a decision with that id has been written down} */
    public boolean isWritten(String id) {
        return decisions().containsKey(id);
    }

    /** {@return all candidates, in no order; found anew when something was written} */
    public Collection<Candidate> all(boolean everybody) {
        // Before the people are read: a write in between is seen the next time.
        long now = sequence();
        Known known = everybody ? all : shown;
        if (known == null || known.sequence() != now) {
            known = new Known(now, List.copyOf(find(everybody)));
            if (everybody) {
                all = known;
            } else {
                shown = known;
            }
        }
        return known.candidates();
    }

    /** {@return the number of the last committed write} */
    long sequence() {
        return reader.row(sequence, Map.of()).map(row -> row.number("seq")).orElse(0L);
    }

    private Collection<Candidate> find(boolean everybody) {
        List<PersonSeen> seen = seen(everybody);
        Map<String, Decided> decided = decisions();
        Map<String, Candidate> found = new LinkedHashMap<>(byName(PersonSeen.standing(seen), decided));
        Map<String, PersonSeen> byId = seen.stream().collect(Collectors.toMap(PersonSeen::id, Function.identity()));
        for (Decided one : decided.values()) {
            PersonSeen folded = byId.get(one.folded());
            PersonSeen into = byId.get(one.into());
            if (folded != null && into != null && !found.containsKey(one.id())) {
                found.put(one.id(), candidate(folded, into, one, nearest(folded, into), 0));
            }
        }
        return found.values();
    }

    private Map<String, Candidate> byName(List<PersonSeen> standing, Map<String, Decided> decided) {
        List<String> names = new ArrayList<>();
        List<PersonSeen> owners = new ArrayList<>();
        for (PersonSeen person : standing) {
            person.names().forEach(name -> {
                names.add(name);
                owners.add(person);
            });
        }
        NameIndex index = NameIndex.of(names);
        Map<String, Nearest> found = new LinkedHashMap<>();
        Map<String, Integer> matches = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            PersonSeen one = owners.get(i);
            for (int j : Arrays.stream(index.candidates(names.get(i)))
                    .filter(after(i))
                    .toArray()) {
                PersonSeen other = owners.get(j);
                NameComparison comparison = Names.compare(names.get(i), names.get(j));
                if (!one.id().equals(other.id()) && comparison.decision() != Decision.NONE) {
                    keep(found, new Nearest(one, other, names.get(i), names.get(j), comparison));
                }
            }
        }
        found.values().stream()
                .filter(pair -> pair.comparison().decision() == Decision.MATCH)
                .forEach(pair -> {
                    matches.merge(pair.a().id(), 1, Integer::sum);
                    matches.merge(pair.b().id(), 1, Integer::sum);
                });
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        found.forEach((id, pair) -> {
            int others = Math.max(
                    matches.getOrDefault(pair.a().id(), 0),
                    matches.getOrDefault(pair.b().id(), 0));
            int own = pair.comparison().decision() == Decision.MATCH ? 1 : 0;
            candidates.put(id, candidate(pair, decided.get(id), Math.max(0, others - own)));
        });
        return candidates;
    }

    private static IntPredicate after(int i) {
        return j -> j > i;
    }

    /** Two people and the spellings of theirs that are nearest. */
    private record Nearest(PersonSeen a, PersonSeen b, String spellingA, String spellingB, NameComparison comparison) {}

    private static void keep(Map<String, Nearest> found, Nearest pair) {
        found.merge(
                id(pair.a(), pair.b()),
                pair,
                (known, now) -> now.comparison().score() > known.comparison().score() ? now : known);
    }

    private static Nearest nearest(PersonSeen a, PersonSeen b) {
        Nearest best = null;
        for (String one : a.names()) {
            for (String other : b.names()) {
                NameComparison comparison = Names.compare(one, other);
                if (best == null || comparison.score() > best.comparison().score()) {
                    best = new Nearest(a, b, one, other, comparison);
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("a person has at least the name shown: " + a.id());
        }
        return best;
    }

    private static String id(PersonSeen a, PersonSeen b) {
        return new IdentityDraft(RecordKind.PERSON, a.id(), b.id(), "possible", null, "", "").id();
    }

    private static Candidate candidate(Nearest pair, @Nullable Decided decided, int namesakes) {
        boolean aSurvives = decided == null
                ? weight(pair.a()) > weight(pair.b())
                        || (weight(pair.a()) == weight(pair.b())
                                && pair.a().id().compareTo(pair.b().id()) < 0)
                : decided.into().equals(pair.a().id());
        return aSurvives
                ? candidate(
                        pair.b(),
                        pair.a(),
                        decided,
                        new Nearest(
                                pair.b(),
                                pair.a(),
                                pair.spellingB(),
                                pair.spellingA(),
                                Names.compare(pair.spellingB(), pair.spellingA())),
                        namesakes)
                : candidate(pair.a(), pair.b(), decided, pair, namesakes);
    }

    /** Who may be shown survives, then who has more on record. */
    private static int weight(PersonSeen person) {
        return (Disclosure.showsPerson(person.standing()) ? 1000 : 0)
                + 2 * person.posts().size()
                + person.names().size();
    }

    private static Candidate candidate(
            PersonSeen folded, PersonSeen into, @Nullable Decided decided, Nearest names, int namesakes) {
        NameComparison comparison = names.comparison();
        return new Candidate(
                id(folded, into),
                decided == null ? IdentityState.PROPOSED : decided.state(),
                side(folded, names.spellingA()),
                side(into, names.spellingB()),
                comparison.score(),
                comparison.decision(),
                comparison.alignment(),
                comparison.reason(),
                Weighing.of(folded, into, namesakes),
                !Weighing.sharedUnits(folded, into).isEmpty());
    }

    private static Side side(PersonSeen person, String spelling) {
        List<String> posts = person.posts().stream()
                .map(post -> (post.rank() == null ? "" : post.rank() + ", ")
                        + (post.role().isEmpty() ? "" : post.role() + " of ")
                        + post.unitName())
                .distinct()
                .limit(MOST_POSTS)
                .toList();
        return new Side(person.id(), person.name(), spelling, person.standing(), posts);
    }

    private Map<String, Decided> decisions() {
        return reader.rows(decisions, Map.of()).stream()
                .map(Pairs::decided)
                .collect(Collectors.toMap(Decided::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static Decided decided(Row row) {
        IdentityState state = IdentityState.valueOf(row.text("state").toUpperCase(Locale.ROOT));
        // A table may say outright that two are not one; that is a rejection of the pair.
        boolean different = row.text("decision").equals("different") && state == IdentityState.DECIDED;
        return new Decided(
                row.text("id"), different ? IdentityState.REJECTED : state, row.text("folded"), row.text("into"));
    }
}
