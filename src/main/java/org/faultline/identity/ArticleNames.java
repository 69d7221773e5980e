package org.faultline.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.identity.PrintedNames.Alike;
import org.faultline.identity.PrintedNames.Mention;
import org.faultline.identity.PrintedNames.OnRecord;
import org.faultline.identity.PrintedNames.Spelling;
import org.faultline.identity.internal.Pairs;
import org.faultline.identity.internal.PersonSeen;
import org.faultline.language.NameComparison;
import org.faultline.language.NameComparison.Decision;
import org.faultline.language.NameIndex;
import org.faultline.language.Names;
import org.faultline.language.PersonName;
import org.faultline.language.PersonNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Names of people as stored articles print them, grouped where they may be spellings of one name. For the administrator only: an article
 * may name whom Faultline seals.
 */
@Service
public final class ArticleNames {

    /** How many texts are read for the groups over articles; the latest. */
    public static final int MOST_ARTICLES = 500;

    /** Longer texts are data dumps, not articles. */
    private static final int LONGEST_TEXT = 500_000;

    private static final int MOST_RECORDS = 5;

    private final GraphReader reader;
    private final Pairs pairs;
    private final NamedQuery texts;

    ArticleNames(GraphReader reader, Pairs pairs, NamedQueries queries) {
        this.reader = reader;
        this.pairs = pairs;
        this.texts = queries.get("identity/article-texts");
    }

    /** {@return the people that one source names, every name with its spellings; empty when it has no text} */
    public Optional<List<PrintedNames>> in(String source) {
        List<Row> rows = texts(source, 1);
        return rows.isEmpty() ? Optional.empty() : Optional.of(grouped(spellings(rows)));
    }

    /** {@return the names that articles print in several spellings, or that people on record may have; the most printed first} */
    public List<PrintedNames> acrossArticles() {
        return grouped(spellings(texts(null, MOST_ARTICLES))).stream()
                .filter(group ->
                        group.spellings().size() > 1 || !group.records().isEmpty())
                .toList();
    }

    private List<Row> texts(@Nullable String source, int most) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("source", source);
        parameters.put("most", most);
        parameters.put("longest", LONGEST_TEXT);
        return reader.rows(texts, parameters);
    }

    private static List<Spelling> spellings(List<Row> rows) {
        Map<String, Set<String>> ranks = new LinkedHashMap<>();
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        for (Row row : rows) {
            for (PersonName found : PersonNames.in(row.text("text"))) {
                String name = found.name().replaceAll("[\\s\\p{Z}]+", " ");
                Set<String> known = ranks.computeIfAbsent(name, one -> new LinkedHashSet<>());
                if (!found.rank().isEmpty()) {
                    known.add(found.rank());
                }
                mentions.computeIfAbsent(name, one -> new ArrayList<>())
                        .add(new Mention(
                                row.text("id"), row.text("title"), row.text("publisher"), found.begin(), found.end()));
            }
        }
        return mentions.entrySet().stream()
                .map(entry -> new Spelling(
                        entry.getKey(),
                        List.copyOf(ranks.getOrDefault(entry.getKey(), Set.of())),
                        List.copyOf(entry.getValue())))
                .toList();
    }

    private List<PrintedNames> grouped(List<Spelling> spellings) {
        List<String> names = spellings.stream().map(Spelling::name).toList();
        NameIndex index = NameIndex.of(names);
        List<Alike> alike = new ArrayList<>();
        int[] group = new int[names.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int j : index.candidates(names.get(i))) {
                NameComparison comparison = j > i ? Names.compare(names.get(i), names.get(j)) : null;
                if (comparison != null && comparison.decision() == Decision.MATCH) {
                    alike.add(new Alike(
                            names.get(i),
                            names.get(j),
                            comparison.score(),
                            comparison.decision(),
                            comparison.alignment()));
                    join(group, i, j);
                }
            }
        }
        NamesOnRecord records = new NamesOnRecord(pairs.people(true));
        Map<Integer, List<Spelling>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(group[i], root -> new ArrayList<>()).add(spellings.get(i));
        }
        return groups.values().stream()
                .map(members -> printed(members, alike, records))
                .sorted(Comparator.comparingInt(ArticleNames::mentions).reversed())
                .toList();
    }

    private static void join(int[] group, int i, int j) {
        int from = Math.max(group[i], group[j]);
        int into = Math.min(group[i], group[j]);
        for (int k = 0; k < group.length; k++) {
            if (group[k] == from) {
                group[k] = into;
            }
        }
    }

    private static int mentions(PrintedNames names) {
        return names.spellings().stream()
                .mapToInt(spelling -> spelling.mentions().size())
                .sum();
    }

    private static PrintedNames printed(List<Spelling> members, Collection<Alike> alike, NamesOnRecord records) {
        Set<String> names =
                new LinkedHashSet<>(members.stream().map(Spelling::name).toList());
        return new PrintedNames(
                members,
                alike.stream()
                        .filter(pair -> names.contains(pair.a()))
                        .sorted(Comparator.comparingDouble(Alike::score).reversed())
                        .toList(),
                records.like(names));
    }

    /** People on record by the sound of their names. */
    private static final class NamesOnRecord {

        private final List<PersonSeen> owners = new ArrayList<>();
        private final NameIndex index;

        NamesOnRecord(List<PersonSeen> people) {
            List<String> names = new ArrayList<>();
            people.forEach(person -> person.names().forEach(name -> {
                names.add(name);
                owners.add(person);
            }));
            index = NameIndex.of(names);
        }

        List<OnRecord> like(Collection<String> names) {
            Map<String, OnRecord> best = new LinkedHashMap<>();
            for (String name : names) {
                for (NameIndex.Found found : index.find(name, MOST_RECORDS)) {
                    PersonSeen person = owners.get(found.index());
                    NameComparison comparison = found.comparison();
                    OnRecord record = new OnRecord(
                            person.id(),
                            person.name(),
                            found.name(),
                            comparison.score(),
                            comparison.decision(),
                            comparison.alignment());
                    best.merge(person.id(), record, (known, now) -> now.score() > known.score() ? now : known);
                }
            }
            return best.values().stream()
                    .sorted(Comparator.comparingDouble(OnRecord::score).reversed())
                    .limit(MOST_RECORDS)
                    .toList();
        }
    }
}
