package org.faultline.fracture.internal.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.faultline.fracture.internal.model.Tables.Source;

/**
 * All that is known before anything is estimated about the battalions' propensities: who, where, how strong, which incidents, and how
 * much of what happens gets known.
 *
 * @param army the battalions
 * @param sources the sources, by id
 * @param incidents the linked incidents
 * @param coverage what the press sees
 * @param delay how soon
 * @param credibility of the sources
 * @param strengths of the battalions
 * @param exposure hundreds of soldier-years of each battalion in each bin
 * @param switches which parts take part
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays are what the sums run over
record Scene(
        Army army,
        List<Source> sources,
        Incidents incidents,
        Coverage coverage,
        double[] delay,
        Credibility credibility,
        Strengths strengths,
        double[][] exposure,
        Switches switches) {

    static Scene of(Tables tables, Bins bins, Switches switches) {
        Army army = Army.of(tables, bins);
        List<Source> sources = tables.sources().stream()
                .sorted(Comparator.comparing(Source::id))
                .toList();
        List<List<KnownRecord>> records =
                Records.known(tables, army, sources.stream().map(Source::id).toList());
        Incidents incidents = Incidents.of(records, army, sources.size(), switches);
        Credibility letters = Credibility.ofLetters(sources);
        double[] weight = incidents.all().stream()
                .mapToDouble(incident -> letters.of(incident.voices))
                .toArray();
        Coverage coverage = switches.coverage()
                ? Coverage.fit(incidents.all(), weight, army.connectivity())
                : Coverage.full(army.regionCount());
        Credibility credibility = switches.credibility()
                ? Credibility.learn(sources, incidents.all(), coverage)
                : Credibility.blind(sources.size());
        for (Incident incident : incidents.all()) {
            incident.credible = credibility.of(incident.voices) * incident.identity;
        }
        Strengths strengths = switches.strength() ? Strengths.fit(army.units(), bins) : Strengths.equal(army.size());
        double[][] exposure = new double[army.size()][bins.count()];
        for (int i = 0; i < exposure.length; i++) {
            for (int t = 0; t < bins.count(); t++) {
                exposure[i][t] = strengths.exposure(i, bins, t);
            }
        }
        return new Scene(
                army,
                sources,
                incidents,
                coverage,
                switches.delay() ? Delay.fit(incidents.all(), bins) : Delay.none(bins),
                credibility,
                strengths,
                exposure,
                switches);
    }

    Bins bins() {
        return army.bins();
    }

    /** {@return the probability that an incident of each bin has been reported by now} */
    double delayed(int bin) {
        return delay[bins().count() - 1 - bin];
    }

    /** {@return the variance of each battalion's strength and coverage errors, on the scale of its propensity} */
    double[] errorVariance(Parameters parameters) {
        double[] law = SizeLaw.probabilities(parameters.stableExponent);
        double[] byRegion = new double[army.regionCount()];
        for (int r = 0; r < byRegion.length; r++) {
            byRegion[r] = coverage.sd()[r] * coverage.sensitivity(r, law);
        }
        double[] variance = new double[army.size()];
        for (int i = 0; i < variance.length; i++) {
            double reach = Arrays.stream(army.region()[i])
                    .mapToDouble(r -> byRegion[r])
                    .average()
                    .orElse(0);
            variance[i] = strengths.sd()[i] * strengths.sd()[i] + reach * reach + 0.2 * 0.2;
        }
        return variance;
    }
}
