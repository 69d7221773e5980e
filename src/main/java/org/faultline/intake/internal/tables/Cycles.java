package org.faultline.intake.internal.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds cycles where none is legal: places within one another, sources that reprint one another. */
final class Cycles {

    private final Map<String, String> next = new HashMap<>();
    private final Map<String, TableRow> rows = new HashMap<>();

    void link(String from, @Nullable String to, TableRow row) {
        if (to != null) {
            next.put(from, to);
            rows.put(from, row);
        }
    }

    /** Makes one fault of each cycle, at the row of its lowest id. */
    void report(Faults faults, String column, String problem, String remedy) {
        Set<String> done = new HashSet<>();
        for (String start : next.keySet().stream().sorted().toList()) {
            Set<String> path = new HashSet<>();
            String id = start;
            while (id != null && path.add(id) && !done.contains(id)) {
                id = next.get(id);
            }
            if (id != null && !done.contains(id)) {
                String least = least(id);
                TableRow row = rows.get(least);
                if (row != null) {
                    faults.add(row, column, problem, remedy);
                }
            }
            done.addAll(path);
        }
    }

    private String least(String onCycle) {
        List<String> members = new ArrayList<>(List.of(onCycle));
        for (String id = next.get(onCycle); id != null && !id.equals(onCycle); id = next.get(id)) {
            members.add(id);
        }
        return members.stream().sorted().findFirst().orElse(onCycle);
    }
}
