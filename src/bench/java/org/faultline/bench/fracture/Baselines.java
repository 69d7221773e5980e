package org.faultline.bench.fracture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faultline.fracture.internal.model.Tables.EventRecord;
import org.faultline.fracture.internal.model.Tables.Scope;
import org.faultline.fracture.internal.model.Tables.Unit;

/** What simpler methods make of the records that were out by a day: one score per battalion, the higher the more suspect. */
final class Baselines {

    private static final int BIN = 28;

    private final World world;
    private final LocalDate asOf;
    private final List<String> ids;
    private final List<List<EventRecord>> records = new ArrayList<>();
    private final double[] exposure;

    Baselines(World world, LocalDate asOf) {
        this.world = world;
        this.asOf = asOf;
        this.ids = world.ids();
        Map<String, Integer> index = new HashMap<>();
        ids.forEach(id -> {
            index.put(id, index.size());
            records.add(new ArrayList<>());
        });
        for (EventRecord record : world.tables().events()) {
            LocalDate published = record.firstPublished();
            Integer unit = record.unitId() == null ? null : index.get(record.unitId());
            boolean counted = record.details().kind() != null && record.details().kind().isCounted();
            if (record.scope() == Scope.UNIT && unit != null && counted && published != null && !published.isAfter(asOf)) {
                records.get(unit).add(record);
            }
        }
        exposure = exposures(index);
    }

    private double[] exposures(Map<String, Integer> index) {
        double[] soldiers = new double[ids.size()];
        for (Unit unit : world.tables().units()) {
            Integer at = index.get(unit.id());
            if (at != null) {
                soldiers[at] = unit.estimate() != null ? unit.estimate() : unit.establishment() != null ? 0.42 * unit.establishment() : 220;
            }
        }
        return soldiers;
    }

    /** {@return the scores by the method's name, in the order in which a report lists them} */
    Map<String, double[]> scores() {
        Map<String, double[]> scores = new LinkedHashMap<>();
        scores.put("raw record count", counts(Integer.MAX_VALUE));
        scores.put("raw soldier count", soldiers());
        scores.put("raw rate", rates());
        scores.put("records, last 90 days", counts(90));
        scores.put("records, last 365 days", counts(365));
        scores.put("EARS C2, 28 days", ears());
        scores.put("Poisson CUSUM on the share", cusum());
        scores.put("Gamma-Poisson, records of 365 days", gammaPoisson(counts(365)));
        scores.put("Gamma-Poisson, one count an incident", gammaPoisson(incidents()));
        return scores;
    }

    private int ago(EventRecord record) {
        LocalDate until = record.details().until();
        return until == null ? Integer.MAX_VALUE : Math.max(0, (int) ChronoUnit.DAYS.between(until, asOf));
    }

    private double[] counts(int days) {
        return records.stream()
                .mapToDouble(ofUnit -> ofUnit.stream().filter(record -> ago(record) <= days).count())
                .toArray();
    }

    private double[] soldiers() {
        return records.stream()
                .mapToDouble(ofUnit -> ofUnit.stream()
                        .mapToDouble(record -> {
                            Integer min = record.details().count().min();
                            return min == null ? 1 : min;
                        })
                        .sum())
                .toArray();
    }

    private double[] rates() {
        double[] rates = soldiers();
        for (int i = 0; i < rates.length; i++) {
            rates[i] /= exposure[i];
        }
        return rates;
    }

    /** Incidents of the last year, were the records linked without a fault; no real baseline can know them so well. */
    private double[] incidents() {
        return records.stream()
                .mapToDouble(ofUnit -> ofUnit.stream()
                        .filter(record -> ago(record) <= 365)
                        .map(record -> world.incidentOf().get(record.id()))
                        .distinct()
                        .count())
                .toArray();
    }

    private double[][] series() {
        int bins = (int) (ChronoUnit.DAYS.between(world.start(), asOf) / BIN) + 1;
        double[][] series = new double[ids.size()][bins];
        for (int i = 0; i < series.length; i++) {
            for (EventRecord record : records.get(i)) {
                int bin = bins - 1 - ago(record) / BIN;
                if (bin >= 0) {
                    series[i][bin]++;
                }
            }
        }
        return series;
    }

    /** The last bin against mean and deviation of seven bins, with a guard band of two. */
    private double[] ears() {
        double[][] series = series();
        double[] scores = new double[series.length];
        for (int i = 0; i < scores.length; i++) {
            int last = series[i].length - 1;
            double sum = 0;
            double squares = 0;
            for (int t = last - 9; t <= last - 3; t++) {
                sum += series[i][t];
                squares += series[i][t] * series[i][t];
            }
            double mean = sum / 7;
            double sd = Math.sqrt(Math.max(0.2, (squares - 7 * mean * mean) / 6));
            scores[i] = Math.max(0, (series[i][last] - mean) / sd);
        }
        return scores;
    }

    /** Likelihood-ratio CUSUM against three times the unit's share of what the whole army has in a bin. */
    private double[] cusum() {
        double[][] series = series();
        int bins = series[0].length;
        double[] total = new double[bins];
        double all = 0;
        double strength = 0;
        for (int i = 0; i < series.length; i++) {
            strength += exposure[i];
            for (int t = 0; t < bins; t++) {
                total[t] += series[i][t];
                all += series[i][t];
            }
        }
        double[] scores = new double[series.length];
        for (int i = 0; i < scores.length; i++) {
            double share = exposure[i] / strength;
            for (int t = 0; t < bins; t++) {
                double expected = (total[t] + all / bins) / 2 * share;
                scores[i] = Math.max(0, scores[i] + series[i][t] * Math.log(3) - 2 * expected);
            }
        }
        return scores;
    }

    /** Posterior mean rate of the last year, with moment estimates of the gamma distribution. */
    private double[] gammaPoisson(double[] counts) {
        double events = 0;
        double years = 0;
        for (int i = 0; i < counts.length; i++) {
            events += counts[i];
            years += exposure[i] / 100;
        }
        double mean = events / years;
        double over = 0;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            double expected = mean * exposure[i] / 100;
            over += (counts[i] - expected) * (counts[i] - expected) - expected;
            squares += expected * expected;
        }
        double shape = 1 / Math.max(0.05, over / squares);
        double[] scores = new double[counts.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (shape + counts[i]) / (shape / mean + exposure[i] / 100);
        }
        return scores;
    }
}
