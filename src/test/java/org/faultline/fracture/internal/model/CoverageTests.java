package org.faultline.fracture.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CoverageTests {

    private static final double[] REACH = {0.3, 0.8, 1.6};

    /** Incidents of single soldiers whose voices are Poisson; those without a voice are never seen. */
    private static List<Incident> simulated(int each) {
        SplittableRandom random = new SplittableRandom(5);
        List<Incident> incidents = new ArrayList<>();
        for (int r = 0; r < REACH.length; r++) {
            for (int n = 0; n < each; n++) {
                int voices = 0;
                double product = random.nextDouble();
                while (product > Math.exp(-REACH[r])) {
                    product *= random.nextDouble();
                    voices++;
                }
                if (voices > 0) {
                    incidents.add(new Incident(
                            0, r, 0, 0, 1, 1, -1, -1, 0, new int[voices], List.of("e" + incidents.size()), 0));
                }
            }
        }
        return incidents;
    }

    private static Coverage fit(List<Incident> incidents, int regions) {
        double[] weight = new double[incidents.size()];
        Arrays.fill(weight, 1);
        return Coverage.fit(incidents, weight, new double[regions + 1]);
    }

    @Test
    void findsTheReachBehindWhatWasSeen() {
        Coverage coverage = fit(simulated(4000), REACH.length);
        for (int r = 0; r < REACH.length; r++) {
            assertThat(Math.exp(coverage.logReach()[r])).isCloseTo(REACH[r], within(0.08));
        }
        double[] single = new double[SizeLaw.LARGEST + 1];
        single[1] = 1;
        assertThat(coverage.reported(1, single)).isCloseTo(1 - Math.exp(-0.8), within(0.03));
    }

    @Test
    void takesARegionWithoutIncidentsForATypicalOneAndSaysHowLittleItKnows() {
        Coverage coverage = fit(simulated(300), REACH.length + 1);
        assertThat(coverage.logReach()[3]).isBetween(coverage.logReach()[0], coverage.logReach()[2]);
        assertThat(coverage.sd()[3]).isGreaterThan(2 * coverage.sd()[1]);
    }

    @Test
    void theSensitivityIsTheDerivative() {
        Coverage coverage = fit(simulated(300), REACH.length);
        double[] law = SizeLaw.probabilities(1.8);
        double[] moved = coverage.logReach().clone();
        moved[1] += 1e-6;
        Coverage shifted = new Coverage(moved, coverage.sd(), 0);
        double slope = (Math.log(shifted.reported(1, law)) - Math.log(coverage.reported(1, law))) / 1e-6;
        assertThat(coverage.sensitivity(1, law)).isCloseTo(slope, within(1e-5));
    }
}
