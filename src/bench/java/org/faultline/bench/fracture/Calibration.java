package org.faultline.bench.fracture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faultline.fracture.internal.model.FractureModel;
import org.faultline.fracture.internal.model.ModelAnswer;
import org.faultline.fracture.internal.model.ModelAnswer.UnitAnswer;
import org.faultline.fracture.internal.model.Switches;

/**
 * Measures the model on simulated armies and writes {@code docs/calibration.md}.
 *
 * <p>Arguments: number of armies, first seed, file; by default 24, 9001 and {@code docs/calibration.md}. Nothing was tuned on these
 * seeds.
 */
final class Calibration {

    private static final int[] DAYS = {730, 1095, 1460};

    private Calibration() {}

    public static void main(String[] arguments) throws IOException {
        int armies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 24;
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 9001;
        Path file = Path.of(arguments.length > 2 ? arguments[2] : "docs/calibration.md");
        Measured usual = measure(Setting.USUAL, Switches.ALL, armies, first);
        List<String> lines = new ArrayList<>(CalibrationProse.before(armies, first));
        lines.addAll(usual.ranking());
        lines.addAll(usual.reliability());
        Files.write(file, lines);
        Alarms alarms = new Alarms();
        int replayed = Math.max(2, armies / 3);
        for (long seed = first; seed < first + replayed; seed++) {
            alarms.add(Simulator.world(Setting.USUAL, seed), Setting.USUAL.days());
        }
        lines.addAll(List.of(
                "## Alarms and delay",
                "",
                replayed + " armies replayed every four weeks from day 182 to day 1 460; an alarm needs two incidents."
                        + " Found are fractures with a year of follow-up.",
                ""));
        lines.addAll(alarms.lines());
        lines.add("");
        Files.write(file, lines);
        lines.addAll(sensitivity(Math.max(2, armies / 6), first));
        lines.addAll(CalibrationProse.after());
        Files.write(file, lines);
    }

    private static List<String> sensitivity(int armies, long first) {
        List<String> lines = new ArrayList<>(List.of(
                "## Sensitivity",
                "",
                "On the first " + armies + " of these armies. AP of the rate is that of P(rate > 3 x typical); the last column is the AP"
                        + " of the best simple baseline in the same world. Without regimes P is 0 for all, and only P(rate > 3 x typical) is left.",
                "",
                "| army or model | AUC | AP | AP, rate > 3x | 90 % coverage | Brier x100 | expected : actual | best baseline AP |",
                "|---|---|---|---|---|---|---|---|"));
        Map<String, Setting> worlds = new LinkedHashMap<>();
        worlds.put("usual army", Setting.USUAL);
        worlds.put("a third of the reporting", Setting.USUAL.reporting(0.35));
        worlds.put("0.6 of the reporting", Setting.USUAL.reporting(0.6));
        worlds.put("twice the reporting", Setting.USUAL.reporting(2));
        worlds.put("strength unknown for 95 %", Setting.USUAL.strengthUnknown(0.95));
        worlds.put("35 % invented records", Setting.USUAL.invented(0.35));
        worlds.put("2.5 times the duplicates", Setting.USUAL.duplicates(2.5));
        worlds.put("marks carry nothing", Setting.USUAL.marks(0));
        worlds.put("no contagion", Setting.USUAL.contagion(0));
        worlds.put("double contagion", Setting.USUAL.contagion(2));
        worlds.put("120 units", Setting.USUAL.units(120));
        worlds.forEach((name, world) -> lines.add(measure(world, Switches.ALL, armies, first).line(name)));
        for (String part : List.of(
                "regimes", "linking", "voices", "marks", "coverage", "strength", "credibility", "tree", "delay", "contagion")) {
            lines.add(measure(Setting.USUAL, Switches.without(part), armies, first).line("model without " + part));
        }
        return lines;
    }

    private static Measured measure(Setting setting, Switches switches, int armies, long first) {
        Measured measured = new Measured();
        for (long seed = first; seed < first + armies; seed++) {
            World world = Simulator.world(setting, seed);
            for (int day : DAYS) {
                measured.add(world, day, switches);
            }
        }
        return measured;
    }

    /** Sums over armies and days. */
    private static final class Measured {

        private static final double[] EDGES = {0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1.0000001};

        private final Map<String, List<double[]>> scores = new LinkedHashMap<>();
        private final double[][] bins = new double[EDGES.length - 1][3];
        private final double[] inside = new double[4];
        private final List<Double> single = new ArrayList<>();
        private double brier;
        private double units;
        private double expected;
        private double actual;
        private double fracturingInside;
        private double fracturing;

        void add(World world, int day, Switches switches) {
            ModelAnswer answer = FractureModel.run(world.tables(), world.start(), world.day(day), switches)
                    .answer();
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
                addUnit(unit, truth.soldiers(day), broken[i]);
            }
            double typical = median(rate);
            for (int i = 0; i < n; i++) {
                high[i] = rate[i] > 3 * typical;
            }
            new Baselines(world, world.day(day)).scores().forEach((name, score) -> addScore(name, score, broken, high, rate));
            addScore("**model: P(fracturing)**", p, broken, high, rate);
            addScore("**model: P(rate > 3 x typical)**", exceed, broken, high, rate);
        }

        private void addUnit(UnitAnswer unit, double soldiers, boolean broken) {
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
                    bins[b][0]++;
                    bins[b][1] += p;
                    bins[b][2] += truth;
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
                    "## Ranking",
                    "",
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

        List<String> reliability() {
            double prevalence = actual / units;
            List<Double> sorted = single.stream().sorted().toList();
            List<String> lines = new ArrayList<>(List.of(
                    "## Reliability",
                    "",
                    String.format(
                            Locale.ROOT,
                            "The 90 %% interval covers %.3f (truth below %.3f, above %.3f); of the fracturing units %.3f. Brier"
                                    + " %.4f against %.4f without skill; expected %.1f, actual %.1f per army. Units with one"
                                    + " incident: 95 %% below %.3f, the largest %.3f.",
                            inside[0] / units,
                            inside[1] / units,
                            inside[2] / units,
                            fracturingInside / fracturing,
                            brier / units,
                            prevalence * (1 - prevalence),
                            expected / runs(),
                            actual / runs(),
                            sorted.get(sorted.size() * 95 / 100),
                            sorted.getLast()),
                    "",
                    "| P(fracturing) | n | mean forecast | observed |",
                    "|---|---|---|---|"));
            for (int b = 0; b < bins.length; b++) {
                lines.add(String.format(
                        Locale.ROOT,
                        "| %.2f-%.2f | %.0f | %.3f | %.3f |",
                        EDGES[b],
                        Math.min(1, EDGES[b + 1]),
                        bins[b][0],
                        bins[b][1] / bins[b][0],
                        bins[b][2] / bins[b][0]));
            }
            lines.add("");
            return lines;
        }

        private int runs() {
            return scores.values().iterator().next().size();
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %.3f | %.3f | %.2f | %.1f : %.1f | %.3f |",
                    name,
                    mean("**model: P(fracturing)**", 0),
                    mean("**model: P(fracturing)**", 1),
                    mean("**model: P(rate > 3 x typical)**", 4),
                    inside[0] / units,
                    100 * brier / units,
                    expected / runs(),
                    actual / runs(),
                    bestBaseline());
        }
    }
}
