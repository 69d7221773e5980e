package org.faultline.fracture.internal.model;

/** How much more likely what an incident looked like is in a fracturing than in a stable unit. */
final class Marks {

    private static final double MOST = 4;

    private final Parameters parameters;
    private final double[] stable;
    private final double[] fracturing;
    private final boolean used;

    Marks(Parameters parameters, Switches switches) {
        this.parameters = parameters;
        this.used = switches.marks();
        this.stable = SizeLaw.cumulative(SizeLaw.probabilities(parameters.stableExponent));
        this.fracturing = SizeLaw.cumulative(SizeLaw.probabilities(parameters.fracturingExponent));
    }

    /** {@return the likelihood ratio of its known marks, at least a quarter and at most four} */
    double ratio(Incident incident) {
        if (!used) {
            return 1;
        }
        double ratio = 1;
        if (incident.isSized()) {
            ratio *= (fracturing[incident.largest] - fracturing[incident.smallest - 1])
                    / (stable[incident.largest] - stable[incident.smallest - 1]);
        }
        ratio *= flag(incident.weapons, parameters.weapons);
        ratio *= flag(incident.officer, parameters.officer);
        ratio *= flag(incident.collective, parameters.collective);
        return Math.clamp(ratio, 1 / MOST, MOST);
    }

    private static double flag(int said, double[] shares) {
        return switch (said) {
            case 1 -> shares[1] / shares[0];
            case 0 -> (1 - shares[1]) / (1 - shares[0]);
            default -> 1;
        };
    }
}
