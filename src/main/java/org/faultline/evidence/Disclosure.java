package org.faultline.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.faultline.evidence.Assertion.Participation;
import org.faultline.evidence.Assertion.Stationing;
import org.faultline.evidence.internal.ClaimReading;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.kernel.RecordKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Decides how much of the evidence an answer may show; every answer that shows claims passes them through here.
 *
 * <p>A person is shown only with the standing of a public official or a public spokesperson. Of anybody else not even a trace
 * is shown: a claim about such a person is left out, and its absence is not announced. As a participant of a defection only a
 * public spokesperson is named. Where a unit is stationed or operates is
 * shown down to the township and no further.
 */
@Service
public final class Disclosure {

    private static final String SPOKESPERSON = "public-spokesperson";

    /** The standings with which a person may be shown. */
    public static final List<String> PUBLIC_STANDINGS = List.of("public-official", SPOKESPERSON);

    private static final String PLACEHOLDER = "placeholder";

    private final GraphReader reader;
    private final NamedQuery bounds;

    Disclosure(GraphReader reader, NamedQueries queries) {
        this.reader = reader;
        this.bounds = queries.get("evidence/bounds-of-disclosure");
    }

    /** {@return whether a person with that standing may be shown} */
    public static boolean showsPerson(@Nullable String standing) {
        return standing != null && PUBLIC_STANDINGS.contains(standing);
    }

    /** {@return whether a unit with that standing is an unknown link in a chain, which holds no postings and takes no part} */
    public static boolean isPlaceholder(@Nullable String standing) {
        return PLACEHOLDER.equals(standing);
    }

    /** {@return what may be shown of the claims, in their order} */
    public List<Claim> of(Collection<Claim> claims) {
        return disclosed(claims).claims();
    }

    /** {@return what may be shown of the claims, and which of their units are placeholders} */
    Disclosed disclosed(Collection<Claim> claims) {
        Map<String, Row> known = bounds(claims);
        List<Claim> shown = claims.stream()
                .filter(claim -> isShown(claim.subject(), known)
                        && isShown(claim.object(), known)
                        && isShownAsKeyed(claim, known)
                        && isShownAsParticipant(claim, known))
                .map(claim -> coarsened(claim, known))
                .toList();
        Set<String> placeholders = new TreeSet<>();
        known.forEach((id, row) -> {
            if (id.startsWith("unit-") && isPlaceholder(row.textOrNull("standing"))) {
                placeholders.add(id);
            }
        });
        return new Disclosed(shown, placeholders);
    }

    /** {@return what may be shown of decisions on identity, in their order} */
    List<DecisionView> decisions(List<DecisionView> decisions) {
        Set<String> people = new TreeSet<>();
        decisions.forEach(decision -> Stream.of(decision.folded(), decision.into())
                .filter(record -> record.kind() == RecordKind.PERSON)
                .forEach(person -> people.add(person.id())));
        Map<String, Row> known = read(people);
        return decisions.stream()
                .filter(decision -> isShown(decision.folded(), known) && isShown(decision.into(), known))
                .toList();
    }

    /**
     * What may be shown.
     *
     * @param claims the claims
     * @param placeholders ids of the units among their records that are placeholders
     */
    record Disclosed(List<Claim> claims, Set<String> placeholders) {}

    private Map<String, Row> bounds(Collection<Claim> claims) {
        Set<String> ids = new TreeSet<>();
        claims.stream()
                .flatMap(claim -> Stream.of(claim.subject(), claim.object()))
                .filter(Objects::nonNull)
                .filter(record -> switch (record.kind()) {
                    case PERSON, PLACE, UNIT -> true;
                    case BASE, INCIDENT, DEFECTION -> false;
                })
                .forEach(record -> ids.add(record.id()));
        claims.stream()
                .map(Claim::subjectAsKeyed)
                .filter(Objects::nonNull)
                .filter(Disclosure::isPerson)
                .forEach(ids::add);
        return read(ids);
    }

    private static boolean isPerson(String id) {
        return id.startsWith(RecordKind.PERSON.prefix() + "-");
    }

    /** What was written down under a sealed record stays sealed when that record is folded into a public one. */
    private static boolean isShownAsKeyed(Claim claim, Map<String, Row> known) {
        String keyed = claim.subjectAsKeyed();
        if (keyed == null || !isPerson(keyed)) {
            return true;
        }
        Row row = known.get(keyed);
        return row != null && showsPerson(row.textOrNull("standing"));
    }

    private Map<String, Row> read(Set<String> ids) {
        Map<String, Row> known = new HashMap<>();
        if (!ids.isEmpty()) {
            reader.rows(bounds, Map.of("ids", List.copyOf(ids))).forEach(row -> known.put(row.text("id"), row));
        }
        return known;
    }

    private static boolean isShown(@Nullable RecordRef record, Map<String, Row> known) {
        if (record == null || record.kind() != RecordKind.PERSON) {
            return true;
        }
        Row row = known.get(record.id());
        return row != null && showsPerson(row.textOrNull("standing"));
    }

    /** Holding a public office is no consent to be named among those who left; speaking in public for them is. */
    private static boolean isShownAsParticipant(Claim claim, Map<String, Row> known) {
        RecordRef person = claim.subject();
        if (!(claim.assertion() instanceof Participation) || person == null) {
            return true;
        }
        Row row = known.get(person.id());
        return row != null && SPOKESPERSON.equals(row.textOrNull("standing"));
    }

    private static Claim coarsened(Claim claim, Map<String, Row> known) {
        RecordRef object = claim.object();
        if (!(claim.assertion() instanceof Stationing) || object == null || object.kind() != RecordKind.PLACE) {
            return claim;
        }
        Row row = known.get(object.id());
        RecordRef coarser = row == null ? null : ClaimReading.record(row.rowOrNull("coarser"));
        return coarser == null ? claim : claim.withObject(coarser);
    }
}
