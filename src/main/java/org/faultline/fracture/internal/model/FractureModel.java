package org.faultline.fracture.internal.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faultline.fracture.internal.model.ModelAnswer.FormationAnswer;
import org.faultline.fracture.internal.model.ModelAnswer.UnitAnswer;

/** The model on one set of tables and one date: everything is worked out when it is made. */
public final class FractureModel {

    private static final int BINS_PER_YEAR = 26;
    private static final double NINETY_PERCENT = 1.645;

    /** Changes with every change of the model that can change a figure. */
    public static final String VERSION = "2.1";

    private final Tables tables;
    private final Posterior posterior;
    private final ModelAnswer answer;

    private FractureModel(Tables tables, Posterior posterior, ModelAnswer answer) {
        this.tables = tables;
        this.posterior = posterior;
        this.answer = answer;
    }

    /**
     * Runs the model.
     *
     * @param tables what is known; whatever was published after the date is left out
     * @param from first day that counts
     * @param asOf the date
     * @param switches which parts take part
     * @throws IllegalArgumentException when the window holds no day
     */
    public static FractureModel run(Tables tables, LocalDate from, LocalDate asOf, Switches switches) {
        Scene scene = Scene.of(tables, Bins.of(from, asOf), switches);
        Posterior posterior = Posterior.of(scene, new Estimation(scene).run());
        return new FractureModel(tables, posterior, answer(tables, posterior, asOf));
    }

    /** {@return what the model says} */
    public ModelAnswer answer() {
        return answer;
    }

    /** {@return why a battalion's probability is what it is; empty when there is no such battalion} */
    public Optional<Explanation> explanation(String unitId) {
        List<String> ids = ids(posterior.scene());
        int unit = ids.indexOf(unitId);
        return unit < 0 ? Optional.empty() : Optional.of(new Explanation(tables, posterior, unit));
    }

    private static List<String> ids(Scene scene) {
        return scene.army().units().stream().map(Tables.Unit::id).toList();
    }

    private static ModelAnswer answer(Tables tables, Posterior posterior, LocalDate asOf) {
        Scene scene = posterior.scene();
        Parameters parameters = posterior.parameters();
        int units = scene.army().size();
        Rates rates = new Rates(posterior);
        Rates.Rate[] rate = new Rates.Rate[units];
        for (int i = 0; i < units; i++) {
            rate[i] = rates.of(i);
        }
        double typical = units == 0 ? 0 : Rates.typical(rate);
        List<String> ids = ids(scene);
        int[][] ranks = RankIntervals.of(ids, rate);
        List<UnitAnswer> answers = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            double p = posterior.fracturing(i);
            List<Incident> incidents = scene.incidents().byUnit().get(i);
            answers.add(new UnitAnswer(
                    ids.get(i),
                    p,
                    1 - rate[i].incidents().cdf(Math.log(Rates.MULTIPLE * typical), 0),
                    rate[i].soldiers().expectation(),
                    rate[i].soldiers().quantile(0.5, rates.levelVariance),
                    rate[i].soldiers().quantile(0.05, rates.levelVariance),
                    rate[i].soldiers().quantile(0.95, rates.levelVariance),
                    ranks[i][0],
                    ranks[i][1],
                    rate[i].contagion(),
                    alarmWeeks(p, parameters.onset),
                    incidents.size(),
                    incidents.stream()
                            .mapToInt(incident -> incident.until)
                            .max()
                            .orElse(-1),
                    posterior
                            .expectation()
                            .reported(scene.army().region()[i][scene.bins().count() - 1]),
                    visibility(posterior, i),
                    strength(scene, i),
                    new Outlook(posterior, i).nextIncident()));
        }
        return new ModelAnswer(
                asOf,
                VERSION,
                Fingerprint.of(tables, scene.bins()),
                answers,
                formations(posterior),
                new ModelAnswer.Fitted(
                        parameters.level,
                        parameters.onset,
                        parameters.unitSd,
                        parameters.formationSd,
                        Arrays.stream(parameters.push).boxed().toList(),
                        parameters.stableExponent,
                        parameters.fracturingExponent,
                        typical,
                        scene.incidents().all().size()));
    }

    /** {@return the Shiryaev-Roberts-type statistic in weeks: an alarm at it comes falsely once in so many weeks or more} */
    private static double alarmWeeks(double p, double onset) {
        double perBin = -Math.expm1(-onset * Bins.DAYS / Bins.DAYS_PER_YEAR);
        return perBin == 0 ? 0 : 2 * (p / (1 - p)) / perBin;
    }

    /** {@return the incidents that would have been reported in the last year at the middle regime's rate} */
    private static double visibility(Posterior posterior, int unit) {
        UnitPass.Input input = posterior.expectation().of(unit);
        int bins = input.expected().length;
        double sum = 0;
        for (int t = Math.max(0, bins - BINS_PER_YEAR); t < bins; t++) {
            sum += input.expected()[t] * Regimes.MULTIPLIER[2] * input.visible()[t];
        }
        return sum;
    }

    private static ModelAnswer.Strength strength(Scene scene, int unit) {
        Bins bins = scene.bins();
        int last = bins.count() - 1;
        double soldiers = 100 * scene.exposure()[unit][last] / bins.years(last);
        double reach = Math.exp(NINETY_PERCENT * scene.strengths().sd()[unit]);
        return new ModelAnswer.Strength(soldiers, soldiers / reach, soldiers * reach);
    }

    private static List<FormationAnswer> formations(Posterior posterior) {
        CommandTree tree = posterior.scene().army().tree();
        List<FormationAnswer> formations = new ArrayList<>();
        for (int node = 0; node < tree.size(); node++) {
            if (!tree.ids().get(node).isEmpty()) {
                double none = 1;
                for (int unit : tree.battalions().get(node)) {
                    none *= 1 - posterior.fracturing(unit);
                }
                formations.add(new FormationAnswer(
                        tree.ids().get(node),
                        posterior.tree().mean[node],
                        1 - none,
                        tree.battalions().get(node).length));
            }
        }
        return formations;
    }
}
