package org.faultline.units.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.faultline.evidence.Fact;
import org.faultline.evidence.RecordFiles;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.web.AsOf;
import org.springframework.stereotype.Component;

/** Walks chains of command. Chains may run in circles; each unit is visited once, so every walk ends. */
@Component
public final class Hierarchy {

    private final GraphReader reader;
    private final RecordFiles files;
    private final NamedQuery subordinates;
    private final NamedQuery superiors;
    private final NamedQuery claims;

    Hierarchy(GraphReader reader, RecordFiles files, NamedQueries queries) {
        this.reader = reader;
        this.files = files;
        this.subordinates = queries.get("units/subordinates-of");
        this.superiors = queries.get("units/superiors-of");
        this.claims = queries.get("units/claims-of-kinds");
    }

    /** {@return all that was known then to be or have been under the unit, directly or through others} */
    public Subordinates below(String unitId, AsOf asOf) {
        Set<String> candidates = reached(unitId, subordinates);
        List<Fact> links = facts(candidates, List.of("Subordination"), asOf).stream()
                .filter(fact -> !fact.sense().equals("class"))
                .toList();
        return new Subordinates(unitId, links, reached(unitId, superiors));
    }

    /** {@return the facts that claims of these kinds make about these units} */
    public List<Fact> facts(Collection<String> unitIds, List<String> kinds, AsOf asOf) {
        if (unitIds.isEmpty()) {
            return List.of();
        }
        List<String> ids = reader.rows(claims, Map.of("ids", List.copyOf(unitIds), "kinds", kinds)).stream()
                .map(row -> row.text("id"))
                .toList();
        return files.facts(ids, asOf);
    }

    /** All that can be reached by the query, step by step; without the unit itself. */
    private Set<String> reached(String unitId, NamedQuery step) {
        Set<String> seen = new HashSet<>(Set.of(unitId));
        Set<String> frontier = Set.of(unitId);
        while (!frontier.isEmpty()) {
            Set<String> next = new TreeSet<>();
            reader.rows(step, Map.of("ids", List.copyOf(frontier))).forEach(row -> {
                if (seen.add(row.text("id"))) {
                    next.add(row.text("id"));
                }
            });
            frontier = next;
        }
        seen.remove(unitId);
        return seen;
    }
}
