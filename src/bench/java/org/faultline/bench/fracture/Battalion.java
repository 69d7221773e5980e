package org.faultline.bench.fracture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A simulated battalion and its true course. */
final class Battalion implements World.Truth {

    /** A fracture: it begins, ramps up, and perhaps ends. */
    record Episode(int from, int until, double ramp, double multiplier) {}

    final String id;
    final int division;
    final double strength;
    final double propensity;
    final double fame;
    final List<Episode> episodes = new ArrayList<>();
    final int[] site;
    final double[] pushed;
    final double[] base;
    final double marks;

    Battalion(String id, int division, double strength, double propensity, double fame, int days, double marks) {
        this.id = id;
        this.division = division;
        this.strength = strength;
        this.propensity = propensity;
        this.fame = fame;
        this.marks = marks;
        this.site = new int[days];
        this.pushed = new double[days];
        this.base = new double[days];
    }

    double multiplier(int day) {
        for (Episode episode : episodes) {
            if (episode.from() <= day && day < episode.until()) {
                double risen = Math.min(1, (day - episode.from() + 1) / episode.ramp());
                return 1 + (episode.multiplier() - 1) * risen;
            }
        }
        return 1;
    }

    /** {@return hundreds of soldiers} */
    double hundreds(int day) {
        return strength * Math.exp(-0.08 * day / 365.25) / 100;
    }

    /** {@return how far the look of its incidents is that of a fracturing unit, 0 to 1} */
    double look(int day) {
        double over = Math.min(1, (multiplier(day) - 1) / 4);
        return marks * over;
    }

    double exponent(int day) {
        return 1.9 - 0.45 * look(day);
    }

    @Override
    public boolean isFracturing(int day) {
        return episodes.stream().anyMatch(episode -> episode.from() <= day && day < episode.until());
    }

    @Override
    public double incidents(int day) {
        return base[day] * multiplier(day) + pushed[day] * 365.25 / hundreds(day);
    }

    @Override
    public double soldiers(int day) {
        return incidents(day) * meanSize(exponent(day));
    }

    @Override
    public List<int[]> episodes() {
        return episodes.stream().map(e -> new int[] {e.from(), e.until()}).toList();
    }

    static double meanSize(double exponent) {
        double sum = 0;
        for (int g = 1; g <= 120; g++) {
            sum += Math.pow(g, -exponent);
        }
        return sum;
    }

    @Override
    public String toString() {
        return id + Arrays.toString(new double[] {strength, propensity});
    }
}
