package org.faultline.fracture.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.faultline.fracture.internal.model.ModelAnswer.UnitAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The estimation settles on the level of the world, whether there is much or little in it. */
class EstimationTests {

    private static final double HALF_YEARS = 6;

    private static SmallWorld world(int units, int incidents, int seed) {
        SmallWorld world = SmallWorld.silent(units);
        SplittableRandom random = new SplittableRandom(seed);
        for (int n = 0; n < incidents; n++) {
            LocalDate day = SmallWorld.START.plusDays(random.nextInt(1090));
            world.event(random.nextInt(units), day, 1 + random.nextInt(4), random.nextInt(5), random.nextInt(5));
        }
        return world;
    }

    private static ModelAnswer run(SmallWorld world, LocalDate asOf) {
        return FractureModel.run(world.tables(), SmallWorld.START, asOf, Switches.ALL)
                .answer();
    }

    /** Nothing clusters in these worlds: what the next half-year brings is what the last six brought. */
    @ParameterizedTest
    @CsvSource({"200, 40, 1", "200, 40, 2", "60, 300, 3", "300, 20, 4", "100, 1000, 5"})
    void forecastsAsManyIncidentsAsThereWere(int units, int incidents, int seed) {
        ModelAnswer answer = run(world(units, incidents, seed), SmallWorld.AS_OF);
        double silent = 0;
        for (UnitAnswer unit : answer.units()) {
            silent += -Math.log1p(-unit.nextIncident());
        }
        double usual = answer.fitted().incidents() / HALF_YEARS;
        assertThat(silent).isBetween(0.6 * usual, 1.6 * usual + 0.5);
    }

    @Test
    void startsFarFromTheLevelAndStillFindsIt() {
        double few = run(world(300, 20, 4), SmallWorld.AS_OF).fitted().level();
        double many = run(world(300, 2000, 4), SmallWorld.AS_OF).fitted().level();
        assertThat(many / few).isBetween(40.0, 250.0);
    }

    @Test
    void givesTheSameBytesEachTime() {
        SmallWorld world = SmallWorld.busy(40);
        assertThat(run(world, SmallWorld.AS_OF)).isEqualTo(run(world, SmallWorld.AS_OF));
    }

    @Test
    void theTabulatedNormalCurveIsTheExactOne() {
        for (double z = -9.5; z < 9.5; z += 0.00137) {
            double exact = 0.5 * org.hipparchus.special.Erf.erfc(-z / Math.sqrt(2));
            assertThat(NormalCurve.below(z)).isCloseTo(exact, within(1e-14));
            assertThat(NormalCurve.density(z)).isCloseTo(Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI), within(1e-14));
        }
    }
}
