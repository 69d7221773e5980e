package org.faultline.fracture.internal.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.faultline.fracture.internal.model.Tables.Source;
import org.jspecify.annotations.Nullable;

/**
 * Why a battalion's probability is what it is: changes of the log-odds that add up to it exactly.
 *
 * @param lines the lines, in the order in which they are read
 */
public record Ledger(List<Line> lines) {

    /** Keeps its own copy. */
    public Ledger {
        lines = List.copyOf(lines);
    }

    /** {@return the log-odds that the lines add up to} */
    public double total() {
        return lines.stream().mapToDouble(Line::change).sum();
    }

    /**
     * A line.
     *
     * @param what {@code start}, {@code silence}, {@code drift}, or the records of an incident joined by {@code +}
     * @param change by how much it changes the log-odds of fracturing
     * @param incident the incident; absent for the other lines
     */
    public record Line(String what, double change, @Nullable Told incident) {}

    /**
     * The incident of a line.
     *
     * @param records ids of its records
     * @param first first day on which it can have happened
     * @param last last day
     * @param credible probability that it is real and this battalion's, before anything is known of the battalion
     * @param voices ids of the sources that report it independently
     */
    public record Told(List<String> records, LocalDate first, LocalDate last, double credible, List<String> voices) {

        /** Keeps its own copies. */
        public Told {
            records = List.copyOf(records);
            voices = List.copyOf(voices);
        }
    }

    /** Works the ledger of one battalion out, by filtering it once more and watching the log-odds. */
    static Ledger of(Posterior posterior, int unit, List<Incident> incidents) {
        return new Walk(posterior, unit, incidents).run();
    }

    /** One walk through the bins. */
    private static final class Walk {

        private final Posterior posterior;
        private final UnitPass.Input input;
        private final Regimes.Chain chain;
        private final double[] joint = new double[Grid.CELLS];
        private final double[] lines;
        private double start;
        private double silence;
        private double drift;

        Walk(Posterior posterior, int unit, List<Incident> incidents) {
            this.posterior = posterior;
            input = posterior.expectation().of(unit).with(incidents);
            chain = Regimes.chain(posterior.parameters(), posterior.scene().switches());
            lines = new double[input.incidents().size()];
            double[] heard = posterior.heard()[unit];
            for (int d = 0; d < heard.length; d++) {
                double[] given = Grid.unitWeights(Grid.formation(d), posterior.variance()[unit]);
                for (int cell = 0; cell < Grid.CELLS; cell++) {
                    joint[cell] += heard[d] * given[cell / Regimes.COUNT] * chain.start()[cell % Regimes.COUNT];
                }
            }
        }

        Ledger run() {
            double odds = logOdds();
            start = odds;
            for (int t = 0; t < input.expected().length; t++) {
                if (t > 0) {
                    step();
                    drift += logOdds() - odds;
                    odds = logOdds();
                }
                keepSilent(t);
                silence += logOdds() - odds;
                odds = logOdds();
                for (int e = 0; e < lines.length; e++) {
                    if (see(input.incidents().get(e), t)) {
                        lines[e] += logOdds() - odds;
                        odds = logOdds();
                    }
                }
            }
            List<Line> all = new ArrayList<>();
            all.add(new Line("start", start, null));
            all.add(new Line("silence", silence, null));
            all.add(new Line("drift", drift, null));
            for (int e = 0; e < lines.length; e++) {
                Incident incident = input.incidents().get(e);
                List<Source> sources = posterior.scene().sources();
                all.add(new Line(
                        incident.name(),
                        lines[e],
                        new Told(
                                incident.records,
                                LocalDate.ofEpochDay(incident.from),
                                LocalDate.ofEpochDay(incident.until),
                                incident.credible,
                                Arrays.stream(incident.voices)
                                        .mapToObj(voice -> sources.get(voice).id())
                                        .toList())));
            }
            return new Ledger(all);
        }

        private void step() {
            for (int k = 0; k < Grid.UNIT; k++) {
                double[] next = new double[Regimes.COUNT];
                for (int from = 0; from < Regimes.COUNT; from++) {
                    for (int to = 0; to < Regimes.COUNT; to++) {
                        next[to] += joint[k * Regimes.COUNT + from] * chain.step()[from * Regimes.COUNT + to];
                    }
                }
                System.arraycopy(next, 0, joint, k * Regimes.COUNT, Regimes.COUNT);
            }
        }

        private void keepSilent(int t) {
            for (int cell = 0; cell < Grid.CELLS; cell++) {
                int regime = cell % Regimes.COUNT;
                double seen = regime == 0 ? 1 : input.visible()[t];
                joint[cell] *= Math.exp(
                        -input.expected()[t] * Grid.factor(cell / Regimes.COUNT) * Regimes.MULTIPLIER[regime] * seen);
            }
            rescale();
        }

        private boolean see(Incident incident, int t) {
            int j = t - incident.firstBin;
            if (j < 0 || j >= incident.weight.length || incident.weight[j] <= 0) {
                return false;
            }
            double marks = input.marks().ratio(incident);
            for (int cell = 0; cell < Grid.CELLS; cell++) {
                double factor = UnitPass.factor(
                        incident,
                        marks,
                        input.expected()[t],
                        input.pushed()[t],
                        cell / Regimes.COUNT,
                        cell % Regimes.COUNT);
                joint[cell] *= Math.pow(factor, incident.weight[j]);
            }
            rescale();
            return true;
        }

        private void rescale() {
            double sum = 0;
            for (double weight : joint) {
                sum += weight;
            }
            for (int cell = 0; cell < joint.length; cell++) {
                joint[cell] /= sum;
            }
        }

        private double logOdds() {
            double stable = 0;
            double fracturing = 0;
            for (int cell = 0; cell < Grid.CELLS; cell++) {
                if (cell % Regimes.COUNT == 0) {
                    stable += joint[cell];
                } else {
                    fracturing += joint[cell];
                }
            }
            return Math.log(fracturing / stable);
        }
    }
}
