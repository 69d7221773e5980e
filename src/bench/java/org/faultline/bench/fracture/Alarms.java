package org.faultline.bench.fracture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
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

    /** {@return the alarms in so many armies, replayed on all processors} */
    static Alarms of(Setting setting, int armies, long first) {
        Alarms alarms = new Alarms();
        LongStream.range(first, first + armies)
                .parallel()
                .mapToObj(seed -> replay(Simulator.world(setting, seed), setting.days()))
                .toList()
                .forEach(alarms::add);
        return alarms;
    }

    /** What was said of one army, step by step. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Replay(World world, UnitAnswer[][] answers) {}

    private static Replay replay(World world, int days) {
        int steps = (days - 1 - FIRST_DAY) / STEP + 1;
        UnitAnswer[][] answers = new UnitAnswer[steps][];
        for (int step = 0; step < steps; step++) {
            ModelAnswer answer = FractureModel.run(
                            world.tables(), world.start(), world.day(FIRST_DAY + step * STEP), Switches.ALL)
                    .answer();
            answers[step] = answer.units().toArray(UnitAnswer[]::new);
        }
        return new Replay(world, answers);
    }

    private void add(Replay replay) {
        for (int i = 0; i < replay.world().ids().size(); i++) {
            for (Counter counter : counters) {
                counter.add(replay.world(), replay.answers(), i);
            }
        }
    }

    /** {@return false alarms a unit-year of a rule, and the share found within a year with its standard error} */
    double[] ofRule(String rule) {
        Counter counter = counters.stream().filter(c -> c.rule.equals(rule)).findFirst().orElseThrow();
        double found = (double) counter.within365 / Math.max(1, counter.episodes);
        return new double[] {
            counter.falseAlarms / counter.stableYears,
            found,
            Math.sqrt(found * (1 - found) / Math.max(1, counter.episodes))
        };
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
        private int lastingEpisodes;
        private int lastingWithin365;
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

        /** Found is a fracture from the first ring that falls into it; what has ended unfound is never found. */
        private void follow(UnitAnswer[][] answers, int i, int[] episode) {
            episodes++;
            boolean lasting = episode[1] - episode[0] >= 365;
            lastingEpisodes += lasting ? 1 : 0;
            for (int step = 0; step < answers.length; step++) {
                int day = FIRST_DAY + step * STEP;
                if (day >= episode[0] && day < episode[1] + STEP && rings(answers[step][i])) {
                    int delay = day - episode[0];
                    within180 += delay <= 180 ? 1 : 0;
                    within365 += delay <= 365 ? 1 : 0;
                    lastingWithin365 += lasting && delay <= 365 ? 1 : 0;
                    delays.add(delay);
                    return;
                }
            }
        }

        String line() {
            List<Integer> sorted = delays.stream().sorted().toList();
            double found = (double) within365 / Math.max(1, episodes);
            return String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.2f | %.2f | %.2f ± %.2f | %.2f | %s |",
                    rule,
                    falseAlarms / stableYears,
                    (double) ringingTruly / Math.max(1, ringing),
                    (double) within180 / Math.max(1, episodes),
                    found,
                    Math.sqrt(found * (1 - found) / Math.max(1, episodes)),
                    (double) lastingWithin365 / Math.max(1, lastingEpisodes),
                    episodes / 2 < sorted.size() ? sorted.get(episodes / 2).toString() : "over half not found");
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "| rule | false alarms a unit-year | share of alarm days true | found within 180 days | within 365 days |"
                        + " within 365 days, of those that last as long | median delay of all, days |",
                "|---|---|---|---|---|---|---|"));
        counters.forEach(counter -> lines.add(counter.line()));
        return lines;
    }
}
