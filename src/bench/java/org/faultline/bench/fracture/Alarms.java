package org.faultline.bench.fracture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faultline.fracture.internal.model.FractureModel;
import org.faultline.fracture.internal.model.ModelAnswer;
import org.faultline.fracture.internal.model.ModelAnswer.UnitAnswer;
import org.faultline.fracture.internal.model.Switches;

/** Replays armies every four weeks and counts alarms: how often they ring falsely, and how soon they ring when they should. */
final class Alarms {

    private static final int FIRST_DAY = 182;
    private static final int STEP = 28;
    private static final double WEEKS = 52.18;
    private static final double[] NOMINAL = {0.20, 0.10, 0.05, 0.02};
    private static final double[] LEVELS = {0.2, 0.3, 0.5, 0.8};

    private final List<Counter> counters = new ArrayList<>();

    Alarms() {
        for (double nominal : NOMINAL) {
            counters.add(new Counter(String.format(Locale.ROOT, "stated %.2f a unit-year", nominal), WEEKS / nominal, 2));
        }
        for (double level : LEVELS) {
            counters.add(new Counter(String.format(Locale.ROOT, "P at least %.1f", level), 0, level));
        }
    }

    void add(World world, int days) {
        int steps = (days - 1 - FIRST_DAY) / STEP + 1;
        UnitAnswer[][] answers = new UnitAnswer[steps][];
        for (int step = 0; step < steps; step++) {
            ModelAnswer answer = FractureModel.run(
                            world.tables(), world.start(), world.day(FIRST_DAY + step * STEP), Switches.ALL)
                    .answer();
            answers[step] = answer.units().toArray(UnitAnswer[]::new);
        }
        for (int i = 0; i < world.ids().size(); i++) {
            for (Counter counter : counters) {
                counter.add(world, answers, i);
            }
        }
    }

    /** Counts for one rule. */
    private static final class Counter {

        private final String rule;
        private final double weeks;
        private final double level;
        private double stableYears;
        private int falseAlarms;
        private int ringing;
        private int ringingTruly;
        private int episodes;
        private int within180;
        private int within365;
        private final List<Integer> delays = new ArrayList<>();

        Counter(String rule, double weeks, double level) {
            this.rule = rule;
            this.weeks = weeks;
            this.level = level;
        }

        private boolean rings(UnitAnswer unit) {
            boolean loud = level <= 1 ? unit.pFracturing() >= level : unit.alarmWeeks() >= weeks;
            return loud && unit.incidents() >= 2;
        }

        void add(World world, UnitAnswer[][] answers, int i) {
            World.Truth truth = world.truth().get(answers[0][i].unitId());
            if (truth == null) {
                throw new IllegalStateException("no truth for " + answers[0][i].unitId());
            }
            boolean before = false;
            for (int step = 0; step < answers.length; step++) {
                int day = FIRST_DAY + step * STEP;
                boolean now = rings(answers[step][i]);
                boolean broken = truth.isFracturing(day);
                stableYears += broken ? 0 : STEP / 365.25;
                falseAlarms += now && !before && !broken ? 1 : 0;
                ringing += now ? 1 : 0;
                ringingTruly += now && broken ? 1 : 0;
                before = now;
            }
            int last = FIRST_DAY + (answers.length - 1) * STEP;
            for (int[] episode : truth.episodes()) {
                if (episode[0] >= FIRST_DAY && episode[0] + 365 <= last) {
                    follow(answers, i, episode);
                }
            }
        }

        private void follow(UnitAnswer[][] answers, int i, int[] episode) {
            episodes++;
            for (int step = 0; step < answers.length; step++) {
                int day = FIRST_DAY + step * STEP;
                if (day >= episode[0] && day < episode[1] + STEP && rings(answers[step][i])) {
                    int delay = day - episode[0];
                    within180 += delay <= 180 ? 1 : 0;
                    within365 += delay <= 365 ? 1 : 0;
                    delays.add(delay);
                    return;
                }
            }
        }

        String line() {
            List<Integer> sorted = delays.stream().sorted().toList();
            return String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.2f | %.2f | %.2f | %s |",
                    rule,
                    falseAlarms / stableYears,
                    (double) ringingTruly / Math.max(1, ringing),
                    (double) within180 / Math.max(1, episodes),
                    (double) within365 / Math.max(1, episodes),
                    sorted.isEmpty() ? "none" : sorted.get(sorted.size() / 2).toString());
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "| rule | false alarms a unit-year | share of alarm days true | found within 180 days | within 365 days |"
                        + " median delay of those found, days |",
                "|---|---|---|---|---|---|"));
        counters.forEach(counter -> lines.add(counter.line()));
        return lines;
    }
}
