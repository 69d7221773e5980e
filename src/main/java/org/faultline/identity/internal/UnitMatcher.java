package org.faultline.identity.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faultline.evidence.NameWords;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.identity.ReconcileMatch;
import org.faultline.identity.ReconcileMatch.Feature;
import org.faultline.identity.ReconcileProperty;
import org.faultline.identity.ReconcileQuery;
import org.faultline.language.Designation;
import org.faultline.language.Designations;
import org.faultline.language.NormalisedText;
import org.faultline.language.UnitType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the units that a row may mean, by designation in either script, and weighs what else the row says. */
@Component
public final class UnitMatcher {

    /** More units than have one number or one word of a name in common. */
    private static final int MOST = 200;

    private static final double LEAST = 40;
    private static final double SURE = 95;
    private static final Pattern NUMBER = Pattern.compile("(?:no\\.?|number|#|အမှတ်)?\\s*\\(?(\\d{1,4})\\)?");

    /** Types that sources mix up. */
    private static final List<Set<String>> CONFUSED = List.of(
            Set.of("IB", "LIB", "BN?"), Set.of("LID", "DIV?", "MOC"), Set.of("BGF", "BN?"), Set.of("BGP", "POL"));

    private final GraphReader reader;
    private final NamedQuery units;

    UnitMatcher(GraphReader reader, NamedQueries queries) {
        this.reader = reader;
        this.units = queries.get("identity/units-to-reconcile");
    }

    /** What the row says of the unit. */
    private record Wanted(@Nullable String type, @Nullable String number, String designation, String folded) {}

    /** {@return the units that a row may mean, the likeliest first} */
    public List<ReconcileMatch> find(ReconcileQuery query) {
        Wanted wanted = wanted(query);
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("number", wanted.number());
        parameters.put("designation", wanted.designation());
        parameters.put("words", wanted.number() == null ? NameWords.of(query.text()) : List.of());
        parameters.put("most", MOST);
        List<ReconcileMatch> found = reader.rows(units, parameters).stream()
                .map(row -> weigh(row, wanted, query))
                .filter(match -> match.score() >= LEAST)
                .sorted(Comparator.comparingDouble((ReconcileMatch match) -> -match.score())
                        .thenComparing(ReconcileMatch::name)
                        .thenComparing(ReconcileMatch::id))
                .limit(query.limit())
                .toList();
        long sure = found.stream().filter(match -> match.score() >= SURE).count();
        return found.stream()
                .map(match -> match.taken(sure == 1 && match.score() >= SURE))
                .toList();
    }

    private static Wanted wanted(ReconcileQuery query) {
        String folded = NameWords.folded(NormalisedText.of(query.text()).text());
        Matcher bare = NUMBER.matcher(folded);
        if (bare.matches()) {
            return new Wanted(typeOf(query), plain(bare.group(1)), folded, folded);
        }
        Optional<Designation> unit = Designations.parse(query.text()).stream()
                .filter(Designation::isMyanmar)
                .findFirst()
                .or(() -> Designations.parseName(query.text()));
        String number =
                unit.map(Designation::number).filter(text -> !text.isEmpty()).orElse(null);
        if (number == null && unit.isEmpty()) {
            number = query.values(ReconcileProperty.NUMBER).stream()
                    .map(value -> NUMBER.matcher(
                            NameWords.folded(NormalisedText.of(value).text())))
                    .filter(Matcher::matches)
                    .map(matcher -> plain(matcher.group(1)))
                    .findFirst()
                    .orElse(null);
        }
        return new Wanted(
                unit.map(Designation::type).orElseGet(() -> typeOf(query)),
                number,
                NameWords.folded(unit.map(Designation::canonical).orElse(query.text())),
                folded);
    }

    /** The type that a column of its own gives, else the words of the query if they are a type and no more. */
    private static @Nullable String typeOf(ReconcileQuery query) {
        List<String> texts = new ArrayList<>(query.values(ReconcileProperty.TYPE));
        texts.add(query.text());
        return texts.stream()
                .flatMap(text -> UnitType.all().stream()
                        .filter(type -> type.code().equalsIgnoreCase(text.strip())
                                || type.name().equalsIgnoreCase(text.strip())
                                || type.nameMy().equals(text.strip())))
                .map(UnitType::code)
                .findFirst()
                .orElse(null);
    }

    private static String plain(String digits) {
        return digits.replaceFirst("^0+(?=.)", "");
    }

    private static ReconcileMatch weigh(Row row, Wanted wanted, ReconcileQuery query) {
        Row unit = row.row("unit");
        List<Feature> features = new ArrayList<>();
        double score = designation(row, wanted);
        features.add(new Feature("designation", score));
        score += subtract(
                features, "superior", agrees(query.values(ReconcileProperty.SUPERIOR), row.texts("superiors")), 20);
        score += subtract(features, "place", agrees(query.values(ReconcileProperty.PLACE), row.texts("places")), 15);
        score += subtract(
                features, "number", equal(query.values(ReconcileProperty.NUMBER), unit.textOrNull("number")), 40);
        score += subtract(features, "type", sameType(query, unit.textOrNull("type")), 25);
        return new ReconcileMatch(
                unit.text("id"),
                unit.text("displayName"),
                describe(row),
                List.of(ReconcileMatch.Type.UNIT),
                Math.clamp(score, 0, 100),
                false,
                features);
    }

    private static double designation(Row row, Wanted wanted) {
        Row unit = row.row("unit");
        String designation = unit.textOrNull("designation");
        String type = unit.textOrNull("type");
        if ((designation != null && NameWords.folded(designation).equals(wanted.designation()))
                || row.texts("names").stream()
                        .anyMatch(name -> NameWords.folded(name).equals(wanted.folded()))) {
            return 100;
        }
        boolean numbered = wanted.number() != null && wanted.number().equals(unit.textOrNull("number"));
        if (!numbered) {
            return wanted.number() == null ? 60 : 0;
        }
        if (wanted.type() == null || type == null) {
            return 60;
        }
        if (wanted.type().equals(type)) {
            return 100;
        }
        boolean confused = CONFUSED.stream().anyMatch(set -> set.contains(wanted.type()) && set.contains(type));
        return confused ? wanted.type().endsWith("?") ? 85 : 70 : 20;
    }

    /** Adds a feature of what the row says and the record does not have; what is not known takes nothing away. */
    private static double subtract(List<Feature> features, String id, @Nullable Boolean agrees, double weight) {
        if (agrees == null) {
            return 0;
        }
        features.add(new Feature(id, agrees ? 0 : -weight));
        return agrees ? 0 : -weight;
    }

    private static @Nullable Boolean agrees(List<String> values, List<String> known) {
        if (values.isEmpty() || known.isEmpty()) {
            return null;
        }
        return values.stream()
                .anyMatch(
                        value -> known.stream().anyMatch(name -> canonical(name).equals(canonical(value))));
    }

    private static String canonical(String name) {
        return NameWords.folded(
                Designations.parseName(name).map(Designation::canonical).orElse(name));
    }

    private static @Nullable Boolean equal(List<String> values, @Nullable String known) {
        if (values.isEmpty() || known == null) {
            return null;
        }
        return values.stream()
                .map(value ->
                        NUMBER.matcher(NameWords.folded(NormalisedText.of(value).text())))
                .anyMatch(
                        matcher -> matcher.matches() && plain(matcher.group(1)).equals(known));
    }

    private static @Nullable Boolean sameType(ReconcileQuery query, @Nullable String known) {
        if (query.values(ReconcileProperty.TYPE).isEmpty() || known == null) {
            return null;
        }
        String wanted = typeOf(query);
        return wanted == null ? null : wanted.equals(known);
    }

    private static String describe(Row row) {
        Row unit = row.row("unit");
        List<String> parts = new ArrayList<>();
        for (String column : List.of("name", "nameMy")) {
            String text = unit.textOrNull(column);
            if (text != null && !text.equals(unit.text("displayName"))) {
                parts.add(text);
            }
        }
        row.texts("superiors").stream().sorted().limit(2).forEach(superior -> parts.add("under " + superior));
        return String.join(" · ", parts);
    }
}
