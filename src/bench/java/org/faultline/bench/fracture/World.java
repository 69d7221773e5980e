package org.faultline.bench.fracture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.faultline.fracture.internal.model.Tables;

/**
 * A simulated army: what a compiler has of it, and what is true.
 *
 * @param tables what a compiler has
 * @param start the first day
 * @param ids the battalions
 * @param truth by battalion
 * @param incidentOf the number of the incident that each record tells of
 */
record World(Tables tables, LocalDate start, List<String> ids, Map<String, Truth> truth, Map<String, Integer> incidentOf) {

    /** What is true of one battalion, day by day. */
    interface Truth {

        /** {@return whether it is fracturing} */
        boolean isFracturing(int day);

        /** {@return incidents per 100 soldier-years} */
        double incidents(int day);

        /** {@return soldiers who leave per 100 soldier-years} */
        double soldiers(int day);

        /** {@return the day on which its first fracture began; -1 without one} */
        List<int[]> episodes();
    }

    LocalDate day(int day) {
        return start.plusDays(day);
    }
}
