package org.faultline.fracture;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faultline.fracture.internal.GraphEditions;
import org.faultline.fracture.internal.GraphEditions.Kept;
import org.faultline.fracture.internal.GraphEditions.Outcome;
import org.faultline.fracture.internal.board.Edition;
import org.faultline.fracture.internal.board.Outcomes;
import org.faultline.fracture.internal.model.ModelAnswer;
import org.faultline.fracture.internal.model.ModelAnswer.UnitAnswer;
import org.springframework.stereotype.Service;

/**
 * Keeps every published probability with the version of the model, and scores it when its window has passed.
 *
 * <p>What can be scored is the forecast that a battalion shows another incident within 182 days: whether it really was fracturing
 * is never observed. Beside it stands what is thought of its probability of fracturing with hindsight.
 */
@Service
public final class Calibration {

    private static final double[] EDGES = {0, 0.02, 0.05, 0.1, 0.2, 0.4, 1};

    private final Fracture fracture;
    private final GraphEditions editions;

    Calibration(Fracture fracture, GraphEditions editions) {
        this.fracture = fracture;
        this.editions = editions;
    }

    /**
     * Publishes the board of today, replays the quarters since the coup that were never published, and scores what has come due.
     *
     * @param today the day
     * @return how many boards were kept or scored; 0 when there was nothing to do
     */
    public int publish(LocalDate today) {
        List<Kept> known = editions.all();
        Set<LocalDate> dates = new HashSet<>();
        known.forEach(kept -> dates.add(kept.asOf()));
        List<Kept> fresh = new ArrayList<>();
        for (LocalDate date : quarters(today)) {
            if (!dates.contains(date)) {
                Kept kept = edition(date, today);
                if (!kept.units().isEmpty()) {
                    fresh.add(kept);
                }
            }
        }
        if (!fresh.isEmpty()) {
            editions.keep(fresh);
        }
        List<Kept> all = new ArrayList<>(known);
        all.addAll(fresh);
        return fresh.size() + score(all, today);
    }

    private int score(List<Kept> all, LocalDate today) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Kept kept : all) {
            LocalDate due = Outcomes.scoredOn(kept.asOf());
            if (kept.outcome() == null && !due.isAfter(today)) {
                Outcomes judged = new Outcomes(kept.asOf(), fracture.edition(due));
                outcomes.put(
                        kept.id(), new Outcome(today, judged.happened(kept.units()), judged.hindsight(kept.units())));
            }
        }
        if (!outcomes.isEmpty()) {
            editions.score(outcomes);
        }
        return outcomes.size();
    }

    private Kept edition(LocalDate date, LocalDate today) {
        Edition edition = fracture.edition(date);
        ModelAnswer answer = edition.model().answer();
        return new Kept(
                date,
                today,
                date.isBefore(today),
                answer.version(),
                answer.inputs(),
                answer.units().stream().map(UnitAnswer::unitId).toList(),
                answer.units().stream().map(UnitAnswer::pFracturing).toList(),
                answer.units().stream().map(UnitAnswer::nextIncident).toList(),
                null);
    }

    private static List<LocalDate> quarters(LocalDate today) {
        List<LocalDate> dates = new ArrayList<>();
        for (LocalDate date = LocalDate.of(2021, 3, 31);
                date.isBefore(today);
                date = date.plusDays(1).plusMonths(3).minusDays(1)) {
            dates.add(date);
        }
        dates.add(today);
        return dates;
    }

    /** {@return what was published, and how it turned out} */
    public CalibrationRecord record() {
        List<Kept> all = editions.all();
        return new CalibrationRecord(
                all.stream()
                        .sorted(Comparator.comparing(Kept::asOf).reversed().thenComparing(Kept::id))
                        .map(Calibration::summary)
                        .toList(),
                reliability(all));
    }

    private static CalibrationRecord.Edition summary(Kept kept) {
        Outcome outcome = kept.outcome();
        int n = kept.units().size();
        double expected = sum(kept.next());
        Integer observed = null;
        Double brier = null;
        Double noSkill = null;
        if (outcome != null) {
            observed = (int) outcome.happened().stream().filter(h -> h).count();
            double squares = 0;
            for (int i = 0; i < n; i++) {
                double miss = kept.next().get(i) - (outcome.happened().get(i) ? 1 : 0);
                squares += miss * miss;
            }
            brier = squares / n;
            double share = (double) observed / n;
            noSkill = share * (1 - share);
        }
        return new CalibrationRecord.Edition(
                kept.asOf(),
                kept.publishedOn(),
                kept.replayed(),
                kept.modelVersion(),
                kept.inputs(),
                n,
                sum(kept.fracturing()),
                outcome == null ? null : Double.valueOf(sum(outcome.hindsight())),
                expected,
                observed,
                brier,
                noSkill,
                outcome == null ? null : outcome.scoredOn());
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static List<CalibrationRecord.Bin> reliability(List<Kept> all) {
        List<CalibrationRecord.Bin> bins = new ArrayList<>();
        for (int b = 0; b + 1 < EDGES.length; b++) {
            int forecasts = 0;
            double expected = 0;
            int observed = 0;
            for (Kept kept : all) {
                Outcome outcome = kept.outcome();
                for (int i = 0; outcome != null && i < kept.next().size(); i++) {
                    double p = kept.next().get(i);
                    if (p >= EDGES[b] && (p < EDGES[b + 1] || EDGES[b + 1] == 1)) {
                        forecasts++;
                        expected += p;
                        observed += outcome.happened().get(i) ? 1 : 0;
                    }
                }
            }
            if (forecasts > 0) {
                bins.add(new CalibrationRecord.Bin(
                        EDGES[b], EDGES[b + 1], forecasts, expected / forecasts, (double) observed / forecasts));
            }
        }
        return bins;
    }

    /** {@return today, in UTC} */
    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
