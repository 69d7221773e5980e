package org.faultline.fracture.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.faultline.fracture.internal.model.KnownRecord.KnownReport;
import org.junit.jupiter.api.Test;

class LinkingTests {

    private static final int DAYS = 1460;

    private static KnownRecord record(String id, int from, int until, int size, int outlet, int published) {
        return new KnownRecord(
                id,
                0,
                from,
                until,
                size,
                size,
                Incident.UNKNOWN,
                Incident.UNKNOWN,
                0,
                -1,
                -1,
                List.of(new KnownReport(outlet, published, false)),
                1);
    }

    private static int incidents(KnownRecord... records) {
        List<KnownRecord> sorted = new ArrayList<>(List.of(records));
        sorted.sort(KnownRecord.MOST_PRECISE_FIRST);
        return Linking.link(sorted, DAYS).size();
    }

    @Test
    void linksTwoOutletsOnOneGroupWithinDays() {
        assertThat(incidents(record("a", 100, 100, 7, 0, 105), record("b", 101, 101, 7, 1, 106)))
                .isEqualTo(1);
    }

    @Test
    void keepsApartWhatLiesWeeksApartOrDiffersInSize() {
        assertThat(incidents(record("a", 100, 100, 7, 0, 105), record("b", 130, 130, 7, 1, 135)))
                .isEqualTo(2);
        assertThat(incidents(
                        record("a", 100, 100, 1, 0, 105),
                        record("b", 103, 103, 40, 1, 106),
                        record("c", 300, 300, 2, 0, 305),
                        record("d", 500, 500, 2, 1, 505),
                        record("e", 700, 700, 2, 0, 705)))
                .isEqualTo(5);
    }

    @Test
    void takesAnExactCopyForTheSameRecordEvenInABusyUnit() {
        List<KnownRecord> busy = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            busy.add(record("r" + n, 20 * n, 20 * n, 1, n % 3, 20 * n + 4));
        }
        busy.sort(KnownRecord.MOST_PRECISE_FIRST);
        int before = Linking.link(busy, DAYS).size();
        busy.add(record("copy", 40, 40, 1, 2, 44));
        busy.sort(KnownRecord.MOST_PRECISE_FIRST);
        assertThat(Linking.link(busy, DAYS)).hasSize(before);
    }

    @Test
    void needsEveryMemberToAgree() {
        // a and c are too far apart, though b could be either
        assertThat(incidents(
                        record("a", 100, 100, 5, 0, 105),
                        record("b", 104, 104, 5, 1, 106),
                        record("c", 108, 108, 5, 2, 110)))
                .isEqualTo(2);
    }
}
