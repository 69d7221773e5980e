package org.faultline.fracture.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faultline.fracture.internal.model.Tables.Unit;
import org.faultline.fracture.internal.model.Tables.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * The formations above the battalions, of any depth. The army itself is the root and has no node; a battalion directly below it
 * has a node of its own.
 *
 * @param ids id of the formation of each node; empty for the node of a single battalion
 * @param parent node above each node; -1 at the top. A node always comes after its parent.
 * @param nodeOf node of each battalion
 * @param battalions the battalions of each node
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays are what the sums run over
record CommandTree(List<String> ids, int[] parent, int[] nodeOf, List<int[]> battalions) {

    int size() {
        return parent.length;
    }

    static CommandTree of(List<Unit> all, List<Unit> battalions) {
        Map<String, Unit> units = new HashMap<>();
        all.forEach(unit -> units.put(unit.id(), unit));
        List<Unit> formations = all.stream()
                .filter(unit -> unit.kind() != UnitKind.BATTALION && unit.kind() != UnitKind.ARMY)
                .sorted(Comparator.comparingInt((Unit unit) -> depth(unit, units))
                        .thenComparing(Unit::id))
                .toList();
        Map<String, Integer> index = new HashMap<>();
        formations.forEach(unit -> index.put(unit.id(), index.size()));
        List<String> ids = new ArrayList<>(formations.stream().map(Unit::id).toList());
        List<Integer> parents = new ArrayList<>();
        formations.forEach(unit -> parents.add(node(unit, index)));
        int[] nodeOf = new int[battalions.size()];
        for (int i = 0; i < nodeOf.length; i++) {
            int node = node(battalions.get(i), index);
            if (node < 0) {
                node = ids.size();
                ids.add("");
                parents.add(-1);
            }
            nodeOf[i] = node;
        }
        List<int[]> members = new ArrayList<>();
        for (int node = 0; node < ids.size(); node++) {
            int wanted = node;
            members.add(java.util.stream.IntStream.range(0, nodeOf.length)
                    .filter(i -> nodeOf[i] == wanted)
                    .toArray());
        }
        return new CommandTree(ids, parents.stream().mapToInt(Integer::intValue).toArray(), nodeOf, members);
    }

    /** {@return the node of a unit's superior; -1 when that is the army, not known, or not above it in the order} */
    private static int node(Unit unit, Map<String, Integer> index) {
        @Nullable Integer above = unit.parentId() == null ? null : index.get(unit.parentId());
        @Nullable Integer own = index.get(unit.id());
        return above == null || (own != null && own <= above) ? -1 : above;
    }

    private static int depth(Unit unit, Map<String, Unit> units) {
        int depth = 0;
        Unit above = unit.parentId() == null ? null : units.get(unit.parentId());
        while (above != null && depth < 32) {
            depth++;
            above = above.parentId() == null ? null : units.get(above.parentId());
        }
        return depth;
    }
}
