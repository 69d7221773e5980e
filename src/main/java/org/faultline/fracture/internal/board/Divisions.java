package org.faultline.fracture.internal.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.Division;
import org.faultline.fracture.internal.known.KnownEvent;
import org.faultline.fracture.internal.known.KnownUnit;
import org.faultline.fracture.internal.known.NaturalOrder;
import org.faultline.fracture.internal.known.UnitRole;
import org.faultline.fracture.internal.model.ModelAnswer.FormationAnswer;
import org.faultline.fracture.internal.model.ModelAnswer.UnitAnswer;
import org.faultline.fracture.internal.model.Tables.Unit;

/** The formations above battalions, and the units that are no battalions and of which an event is known. */
public final class Divisions {

    private Divisions() {}

    /** {@return them, those first that most probably have a fracturing battalion} */
    public static List<Division> of(Edition edition, BoardMaker maker) {
        Map<String, String> parents = new HashMap<>();
        for (Unit unit : edition.known().tables().units()) {
            if (unit.parentId() != null) {
                parents.put(unit.id(), unit.parentId());
            }
        }
        Map<String, double[]> below = new HashMap<>();
        for (UnitAnswer unit : edition.model().answer().units()) {
            for (String at = parents.get(unit.unitId()); at != null; at = parents.get(at)) {
                double[] sums = below.computeIfAbsent(at, id -> new double[] {0, 0, 1});
                sums[0]++;
                sums[1] += unit.pFracturing();
                sums[2] *= 1 - unit.pFracturing();
            }
        }
        Map<String, FormationAnswer> formations = new HashMap<>();
        edition.model().answer().formations().forEach(formation -> formations.put(formation.unitId(), formation));
        List<Division> divisions = new ArrayList<>();
        for (KnownUnit unit : edition.known().units()) {
            String id = unit.unit().id();
            boolean shown = !unit.events().isEmpty() || below.containsKey(id);
            if (unit.role() != UnitRole.BATTALION && shown) {
                double[] sums = below.get(id);
                FormationAnswer formation = sums == null ? null : formations.get(id);
                divisions.add(new Division(
                        new BoardRow.Unit(id, unit.unit().designation()),
                        unit.unit().type(),
                        maker.superior(id).orElse(null),
                        sums == null ? 0 : (int) sums[0],
                        sums == null ? null : Double.valueOf(1 - sums[2]),
                        sums == null ? 0 : sums[1],
                        formation == null ? null : Double.valueOf(formation.propensity()),
                        unit.events().stream().map(KnownEvent::summary).toList(),
                        BoardMaker.evidence(unit.events())));
            }
        }
        divisions.sort(Comparator.comparingDouble(
                        (Division division) -> division.pAnyFracturing() == null ? 1 : -division.pAnyFracturing())
                .thenComparing(division -> division.unit().designation(), new NaturalOrder())
                .thenComparing(division -> division.unit().id()));
        return divisions;
    }
}
