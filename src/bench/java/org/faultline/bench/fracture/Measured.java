package org.faultline.bench.fracture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.faultline.fracture.internal.model.FractureModel;
import org.faultline.fracture.internal.model.ModelAnswer;
import org.faultline.fracture.internal.model.ModelAnswer.UnitAnswer;
import org.faultline.fracture.internal.model.Switches;

/** What the model said of some armies on three days each, against the truth. */
final class Measured {

    private static final String P = "**model: P(fracturing)**";
    private static final String EXCEED = "**model: P(rate > 3 x typical)**";
    private static final int[] DAYS = {730, 1095, 1460};
    private static final double[] EDGES = {0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1.0000001};

    private final Map<String, List<double[]>> scores = new LinkedHashMap<>();
    private final double[][] bins = new double[EDGES.length - 1][3];
    private final List<double[][]> byArmy = new ArrayList<>();
    private final double[] inside = new double[4];
    private final List<Double> single = new ArrayList<>();
    private double brier;
    private double units;
    private double expected;
    private double actual;
    private double fracturingInside;
    private double fracturing;

    /** One army on one day: the model's answer and the scores of simpler methods. */
    private record Run(World world, int day, ModelAnswer answer, Map<String, double[]> baselines) {}

    /** {@return what the model says of so many armies, worked out on all processors and added up in order of their seeds} */
    static Measured of(Setting setting, Switches switches, int armies, long first) {
        Measured measured = new Measured();
        LongStream.range(first, first + armies)
                .parallel()
                .mapToObj(seed -> runs(Simulator.world(setting, seed), switches))
                .toList()
                .forEach(runs -> measured.addArmy(runs));
        return measured;
    }

    private static List<Run> runs(World world, Switches switches) {
        List<Run> runs = new ArrayList<>();
        for (int day : DAYS) {
            runs.add(new Run(
                    world,
                    day,
                    FractureModel.run(world.tables(), world.start(), world.day(day), switches).answer(),
                    new Baselines(world, world.day(day)).scores()));
        }
        return runs;
    }

    private void addArmy(List<Run> runs) {
        double[][] army = new double[bins.length][3];
        runs.forEach(run -> add(run, army));
        byArmy.add(army);
        for (int b = 0; b < bins.length; b++) {
            for (int j = 0; j < 3; j++) {
                bins[b][j] += army[b][j];
            }
        }
    }

    private void add(Run run, double[][] army) {
        World world = run.world();
        int day = run.day();
        ModelAnswer answer = run.answer();
        int n = answer.units().size();
        boolean[] broken = new boolean[n];
        boolean[] high = new boolean[n];
        double[] rate = new double[n];
        double[] p = new double[n];
        double[] exceed = new double[n];
        for (int i = 0; i < n; i++) {
            UnitAnswer unit = answer.units().get(i);
            World.Truth truth = world.truth().get(unit.unitId());
            if (truth == null) {
                throw new IllegalStateException("no truth for " + unit.unitId());
            }
            broken[i] = truth.isFracturing(day);
            rate[i] = truth.incidents(day);
            p[i] = unit.pFracturing();
            exceed[i] = unit.pExceed();
            addUnit(unit, truth.soldiers(day), broken[i], army);
        }
        double typical = median(rate);
        for (int i = 0; i < n; i++) {
            high[i] = rate[i] > 3 * typical;
        }
        run.baselines().forEach((name, score) -> addScore(name, score, broken, high, rate));
        addScore(P, p, broken, high, rate);
        addScore(EXCEED, exceed, broken, high, rate);
    }

    private void addUnit(UnitAnswer unit, double soldiers, boolean broken, double[][] army) {
        int truth = broken ? 1 : 0;
        double p = unit.pFracturing();
        boolean covered = unit.rateLow() <= soldiers && soldiers <= unit.rateHigh();
        inside[covered ? 0 : soldiers < unit.rateLow() ? 1 : 2]++;
        units++;
        fracturing += truth;
        fracturingInside += broken && covered ? 1 : 0;
        expected += p;
        actual += truth;
        brier += (p - truth) * (p - truth);
        for (int b = 0; b < bins.length; b++) {
            if (p >= EDGES[b] && p < EDGES[b + 1]) {
                army[b][0]++;
                army[b][1] += p;
                army[b][2] += truth;
            }
        }
        if (unit.incidents() == 1) {
            single.add(p);
        }
    }

    private void addScore(String name, double[] score, boolean[] broken, boolean[] high, double[] rate) {
        scores.computeIfAbsent(name, key -> new ArrayList<>()).add(new double[] {
            Score.auc(score, broken),
            Score.averagePrecision(score, broken),
            Score.precisionAt(10, score, broken),
            Score.auc(score, high),
            Score.averagePrecision(score, high),
            Score.spearman(score, rate)
        });
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return (sorted[n / 2] + sorted[(n - 1) / 2]) / 2;
    }

    private double mean(String name, int column) {
        return scores.getOrDefault(name, List.of()).stream()
                .mapToDouble(row -> row[column])
                .average()
                .orElse(Double.NaN);
    }

    /** {@return the standard error over armies, whose three days go together} */
    private double error(String name, int column) {
        List<double[]> rows = scores.getOrDefault(name, List.of());
        int armies = rows.size() / DAYS.length;
        double mean = mean(name, column);
        double sum = 0;
        for (int a = 0; a < armies; a++) {
            double ofArmy = 0;
            for (int d = 0; d < DAYS.length; d++) {
                ofArmy += rows.get(a * DAYS.length + d)[column] / DAYS.length;
            }
            sum += (ofArmy - mean) * (ofArmy - mean);
        }
        return armies < 2 ? Double.NaN : Math.sqrt(sum / (armies - 1) / armies);
    }

    private double bestBaseline() {
        return scores.keySet().stream()
                .filter(name -> !name.startsWith("**"))
                .mapToDouble(name -> mean(name, 1))
                .max()
                .orElse(Double.NaN);
    }

    List<String> ranking() {
        List<String> lines = new ArrayList<>(List.of(
                "| score | AUC | AP | P@10 | AUC, rate > 3x | AP, rate > 3x | Spearman with the true rate |",
                "|---|---|---|---|---|---|---|"));
        for (String name : scores.keySet()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.3f ± %.3f | %.3f ± %.3f | %.3f ± %.3f | %.3f | %.3f | %.3f |",
                    name,
                    mean(name, 0),
                    error(name, 0),
                    mean(name, 1),
                    error(name, 1),
                    mean(name, 2),
                    error(name, 2),
                    mean(name, 3),
                    mean(name, 4),
                    mean(name, 5)));
        }
        lines.add("");
        return lines;
    }

    /** {@return coverage, sharpness and totals, in a sentence or two} */
    String summary() {
        double prevalence = actual / units;
        List<Double> sorted = single.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "The 90 %% interval covers %.3f (truth below %.3f, above %.3f); of the fracturing units %.3f. Brier %.4f against"
                        + " %.4f without skill; expected %.1f, actual %.1f per army. Units with one incident: 95 %% below %.3f, the"
                        + " largest %.3f.",
                inside[0] / units,
                inside[1] / units,
                inside[2] / units,
                fracturingInside / fracturing,
                brier / units,
                prevalence * (1 - prevalence),
                expected / runs(),
                actual / runs(),
                sorted.get(sorted.size() * 95 / 100),
                sorted.getLast());
    }

    List<String> reliability() {
        List<String> lines = new ArrayList<>(List.of(
                "| P(fracturing) | n | mean forecast | observed | difference |", "|---|---|---|---|---|"));
        for (int b = 0; b < bins.length; b++) {
            double n = bins[b][0];
            lines.add(String.format(
                    Locale.ROOT,
                    "| %.2f-%.2f | %.0f | %.3f | %.3f | %+.3f ± %.3f |",
                    EDGES[b],
                    Math.min(1, EDGES[b + 1]),
                    n,
                    bins[b][1] / n,
                    bins[b][2] / n,
                    (bins[b][2] - bins[b][1]) / n,
                    binError(b)));
        }
        lines.add("");
        return lines;
    }

    /** {@return the standard error of observed minus forecast: units of one army on three days go together} */
    private double binError(int bin) {
        double off = (bins[bin][2] - bins[bin][1]) / bins[bin][0];
        double sum = 0;
        for (double[][] army : byArmy) {
            double residual = army[bin][2] - army[bin][1] - off * army[bin][0];
            sum += residual * residual;
        }
        int armies = byArmy.size();
        return Math.sqrt(sum * armies / Math.max(1, armies - 1)) / bins[bin][0];
    }

    private int runs() {
        return scores.values().iterator().next().size();
    }

    /** {@return a measure of the model's P(fracturing) and its standard error: 0 AUC, 1 AP, 2 P@10} */
    double[] ofP(int column) {
        return new double[] {mean(P, column), error(P, column)};
    }

    /** {@return how well P(fracturing) ranks, in a sentence} */
    String ranked() {
        return String.format(
                Locale.ROOT,
                "AUC %.3f ± %.3f, AP %.3f ± %.3f, P@10 %.3f ± %.3f; AP of the best simple baseline %.3f.",
                mean(P, 0),
                error(P, 0),
                mean(P, 1),
                error(P, 1),
                mean(P, 2),
                error(P, 2),
                bestBaseline());
    }

    /** {@return the share of 90 % intervals that hold the truth} */
    double covered() {
        return inside[0] / units;
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f | %.3f | %.2f | %.1f : %.1f | %.3f |",
                name,
                mean(P, 0),
                mean(P, 1),
                mean(EXCEED, 4),
                covered(),
                100 * brier / units,
                expected / runs(),
                actual / runs(),
                bestBaseline());
    }
}
