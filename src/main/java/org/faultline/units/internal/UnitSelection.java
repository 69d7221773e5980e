package org.faultline.units.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.faultline.evidence.KnownAt;
import org.faultline.evidence.NameWords;
import org.faultline.evidence.SpanReading;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.kernel.Timeline;
import org.faultline.places.Places;
import org.faultline.units.UnitFilters;
import org.faultline.web.AsOf;
import org.faultline.web.BadParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what somebody asks for into ids and words that the list query filters by. */
@Component
public final class UnitSelection {

    private final GraphReader reader;
    private final Places places;
    private final Hierarchy hierarchy;
    private final NamedQuery byDesignation;
    private final NamedQuery presences;
    private final NamedQuery surviving;

    UnitSelection(GraphReader reader, Places places, Hierarchy hierarchy, NamedQueries queries) {
        this.reader = reader;
        this.places = places;
        this.hierarchy = hierarchy;
        this.byDesignation = queries.get("units/units-by-designation");
        this.presences = queries.get("units/presences-within");
        this.surviving = queries.get("units/surviving-unit");
    }

    /** {@return the parameters {@code among}, {@code words}, {@code type} and {@code hasDefections}} */
    public Map<String, @Nullable Object> of(UnitFilters filters, AsOf asOf) {
        List<Set<String>> sets = new ArrayList<>();
        List<String> words = List.of();
        if (filters.q() != null) {
            Set<String> named = byDesignation(filters.q());
            words = named.isEmpty() ? NameWords.of(filters.q()) : List.of();
            if (!named.isEmpty()) {
                sets.add(named);
            }
        }
        if (filters.superior() != null) {
            sets.add(under(unit("superior", filters.superior()), asOf));
        }
        if (filters.place() != null) {
            sets.add(within(places.resolve("place", filters.place()).id(), asOf));
        }
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("among", inAll(sets));
        parameters.put("words", words);
        parameters.put("type", filters.type() == null ? null : filters.type().toUpperCase(Locale.ROOT));
        parameters.put("hasDefections", filters.hasDefections());
        return parameters;
    }

    private Set<String> under(String superior, AsOf asOf) {
        Subordinates below = hierarchy.below(superior, asOf);
        return asOf.validAt() == null ? below.ever() : below.on(asOf.validAt());
    }

    /** {@return the id of the unit that a filter names by id or designation} */
    public String unit(String parameter, String idOrDesignation) {
        Optional<String> byId =
                reader.row(surviving, Map.of("id", idOrDesignation)).map(row -> row.text("id"));
        if (byId.isPresent()) {
            return byId.get();
        }
        Set<String> named = byDesignation(idOrDesignation);
        if (named.size() > 1) {
            throw new BadParameter(
                    parameter,
                    "can mean " + named.size() + " units",
                    "Use one of the ids " + String.join(", ", named) + ".");
        }
        return named.stream()
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        parameter,
                        "names no unit that is recorded",
                        "Use a unit's id or designation, such as LID 99; /units lists them."));
    }

    private Set<String> byDesignation(String text) {
        Optional<UnitQuery> query = UnitQuery.of(text);
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("types", query.map(UnitQuery::types).orElse(null));
        parameters.put("number", query.map(UnitQuery::number).orElse(null));
        parameters.put("designation", query.map(UnitQuery::designation).orElseGet(() -> NameWords.folded(text)));
        Set<String> found = new TreeSet<>();
        reader.rows(byDesignation, parameters).forEach(row -> found.add(row.text("id")));
        return found;
    }

    private Set<String> within(String place, AsOf asOf) {
        LocalDate day = asOf.validAt();
        Map<String, Object> parameters = Map.of("place", place, "knownAt", KnownAt.end(asOf.knownAt()));
        Set<String> found = new TreeSet<>();
        reader.rows(presences, parameters).forEach(row -> {
            Timeline timeline =
                    Timeline.of(row.rows("spans").stream().map(SpanReading::of).toList());
            if (day == null || timeline.answerOn(day).holds()) {
                found.add(row.text("unit"));
            }
        });
        return found;
    }

    private static @Nullable List<String> inAll(List<Set<String>> sets) {
        if (sets.isEmpty()) {
            return null;
        }
        Set<String> common = new TreeSet<>(sets.getFirst());
        sets.forEach(common::retainAll);
        return List.copyOf(common);
    }
}
