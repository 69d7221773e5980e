package org.faultline.bench.fracture;

import java.util.ArrayList;
import java.util.List;

/** The simulated press: sources that begin at different dates, see different regions, and copy one another. */
final class Press {

    /**
     * A source.
     *
     * @param letter its Admiralty letter
     * @param begins first day
     * @param reach what it sees, by region
     * @param copies the source that it silently copies; -1 for none
     * @param cites how often it cites another openly
     */
    record Outlet(String id, String letter, int begins, double[] reach, int copies, double cites) {}

    final List<Outlet> outlets = new ArrayList<>();
    final double[] connectivity;

    Press(Chance chance, int regions, int days, double reporting) {
        connectivity = new double[regions];
        double[] open = new double[regions];
        for (int r = 0; r < regions; r++) {
            open[r] = 0.7 * chance.normal();
            connectivity[r] = open[r] + 0.35 * chance.normal();
        }
        String[] letters = {"A", "B", "B", "B", "C", "C", "C", "C", "D", "D", "D", "E", "F", "B"};
        for (int s = 0; s < letters.length; s++) {
            double[] reach = new double[regions];
            double size = 0.05 * Math.exp(0.5 * chance.normal());
            for (int r = 0; r < regions; r++) {
                boolean local = chance.happens(0.45);
                reach[r] = reporting * size * Math.exp(open[r] + 0.4 * chance.normal()) * (local ? 1.4 : 0.35);
            }
            int begins = chance.happens(0.65) ? 0 : (int) chance.between(0, days * 0.5);
            outlets.add(new Outlet("SRC%02d".formatted(s), letters[s], begins, reach, -1, chance.between(0, 0.15)));
        }
        for (int copier = 0; copier < 2; copier++) {
            outlets.add(new Outlet(
                    "SRC%02d".formatted(outlets.size()), "C", 0, new double[regions], chance.below(5), 0.05));
        }
    }

    int size() {
        return outlets.size();
    }
}
