package org.faultline.inquiry.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.inquiry.internal.InventedChronicle.ref;
import static org.faultline.inquiry.internal.InventedChronicle.unit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.faultline.evidence.Fact;
import org.faultline.inquiry.Hop;
import org.faultline.inquiry.PathsFound;
import org.faultline.inquiry.TimedPath.Stretch;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathSearchTests {

    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    private static final int DAYS = 400;

    @Test
    void joinsOnlyWhatHoldsTogether() {
        Chronicle chronicle = new InventedChronicle()
                .posted("A", "LIB 901", "Commander", "2020-01-01/2020-03-31/")
                .under("LIB 901", "LID 90", "2020-03-01/2020-12-31/")
                .under("LIB 901", "LID 91", "2020-05-01/2020-12-31/")
                .chronicle();

        PathsFound together = search(chronicle, "LID 90", 3);

        assertThat(together.items()).singleElement().satisfies(path -> {
            assertThat(path.truth()).isEqualTo(Truth.CERTAIN);
            assertThat(path.windows())
                    .containsExactly(new Stretch(LocalDate.parse("2020-03-01"), LocalDate.parse("2020-03-31")));
            assertThat(path.days()).isEqualTo(31);
            assertThat(path.hops()).extracting(Hop::relationship).containsExactly("POSTED_TO", "SUBORDINATE_TO");
        });
        assertThat(search(chronicle, "LID 91", 3).items()).isEmpty();
    }

    @Test
    void saysWhenItOnlyAssumes() {
        Chronicle chronicle = new InventedChronicle()
                .posted("A", "LIB 901", "Commander", "//2020-01-01")
                .under("LIB 901", "LID 90", "//2020-06-01")
                .chronicle();

        assertThat(search(chronicle, "LID 90", 2).items())
                .singleElement()
                .satisfies(path -> assertThat(path.truth()).isEqualTo(Truth.ASSUMED));
    }

    @Test
    void goesNowhereFromARecordToItself() {
        Chronicle chronicle =
                new InventedChronicle().under("LIB 901", "LID 90", "2020/2021/").chronicle();

        assertThat(PathSearch.between(chronicle, unit("LID 90"), unit("LID 90"), null, 6, 10)
                        .items())
                .isEmpty();
    }

    @Test
    void saysWhenItStoppedShort() {
        InventedChronicle invented = new InventedChronicle();
        for (int i = 0; i < 8; i++) {
            invented.under("LIB 901", "LID " + i, "2020/2021/").under("LID " + i, "Army", "2020/2021/");
        }

        PathsFound found = PathSearch.between(invented.chronicle(), unit("LIB 901"), unit("Army"), null, 2, 5);

        assertThat(found.items()).hasSize(5);
        assertThat(found.truncated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void findsWhatTryingEveryWayFinds(long seed) {
        Random random = new Random(seed);
        InventedChronicle invented = new InventedChronicle();
        for (int i = 0; i < 26; i++) {
            String dates = dates(random);
            String unit = "U" + random.nextInt(7);
            switch (random.nextInt(3)) {
                case 0 -> invented.posted("P" + random.nextInt(4), unit, "Commander", dates);
                case 1 -> invented.basedAt(unit, "B" + random.nextInt(3), dates);
                default -> {
                    String superior = "U" + random.nextInt(7);
                    if (!superior.equals(unit)) {
                        invented.under(unit, superior, dates);
                    }
                }
            }
        }
        invented.posted("P0", "U0", "Commander", "2020-01-01/2020-12-31/").under("U6", "U5", "2020-02-01/2020-03-01/");
        Chronicle chronicle = invented.chronicle();

        PathsFound found = PathSearch.between(chronicle, ref(RecordKind.PERSON, "P0"), unit("U6"), null, 4, 100_000);

        assertThat(found.truncated()).isFalse();
        Set<String> ours = new TreeSet<>();
        found.items()
                .forEach(path -> ours.add(
                        path.truth() == Truth.ASSUMED
                                ? ""
                                : key(path.hops().stream()
                                        .map(hop -> hop.from().id()
                                                + hop.relationship()
                                                + hop.sense()
                                                + hop.to().id())
                                        .toList())));
        ours.remove("");
        Set<String> brute = new TreeSet<>();
        everyWay(chronicle, "person-P0", "unit-U6", List.of(), new HashSet<>(Set.of("person-P0")), everyDay(), brute);
        assertThat(ours).isEqualTo(brute);
    }

    /** Superiors are drawn among all units, so that some run in circles. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsThemAmongTwoHundredUnitsAndEndsOnCircles(long seed) {
        Random random = new Random(seed);
        InventedChronicle invented = new InventedChronicle();
        for (int i = 0; i < 460; i++) {
            String unit = "U" + random.nextInt(220);
            String superior = "U" + random.nextInt(220);
            if (i % 3 == 0) {
                invented.posted("P" + random.nextInt(40), unit, "Commander", dates(random));
            } else if (!superior.equals(unit)) {
                invented.under(unit, superior, dates(random));
            }
        }
        invented.posted("P0", "U0", "Commander", FIRST + "//")
                .under("U0", "U1", FIRST + "//")
                .under("U1", "U0", FIRST + "//");
        Chronicle chronicle = invented.chronicle();

        PathsFound found = PathSearch.between(chronicle, ref(RecordKind.PERSON, "P0"), unit("U1"), null, 4, 100_000);

        Set<String> ours = new TreeSet<>();
        found.items().stream()
                .filter(path -> path.truth() != Truth.ASSUMED)
                .forEach(path -> ours.add(key(path.hops().stream()
                        .map(hop -> hop.from().id()
                                + hop.relationship()
                                + hop.sense()
                                + hop.to().id())
                        .toList())));
        Set<String> brute = new TreeSet<>();
        everyWay(chronicle, "person-P0", "unit-U1", List.of(), new HashSet<>(Set.of("person-P0")), everyDay(), brute);
        assertThat(ours).isEqualTo(brute).isNotEmpty();
        for (int i = 0; i < 220; i++) {
            assertThat(CommandAt.of(chronicle, unit("U" + i), Window.day(FIRST.plusDays(30)))
                            .unit())
                    .isEqualTo(unit("U" + i));
        }
    }

    private static void everyWay(
            Chronicle chronicle,
            String here,
            String end,
            List<String> path,
            Set<String> passed,
            Set<LocalDate> days,
            Set<String> found) {
        if (path.size() == 4) {
            return;
        }
        for (Fact fact : chronicle.touching(here)) {
            boolean forward = fact.subject().id().equals(here);
            String next = forward ? fact.object().id() : fact.subject().id();
            Set<LocalDate> left = new HashSet<>(days);
            left.removeIf(day -> fact.timeline().spans().stream().noneMatch(span -> span.isPossibleOn(day)));
            if (left.isEmpty() || passed.contains(next)) {
                continue;
            }
            List<String> longer = new java.util.ArrayList<>(path);
            longer.add(here + fact.relationship() + fact.sense() + next);
            if (next.equals(end)) {
                found.add(key(longer));
            } else {
                Set<String> more = new HashSet<>(passed);
                more.add(next);
                everyWay(chronicle, next, end, longer, more, left, found);
            }
        }
    }

    private static Set<LocalDate> everyDay() {
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < DAYS + 400; i++) {
            days.add(FIRST.plusDays(i));
        }
        return days;
    }

    private static String dates(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        return from + "/" + from.plusDays(random.nextInt(120)) + "/";
    }

    private static String key(List<String> hops) {
        return String.join(" > ", hops);
    }

    private static PathsFound search(Chronicle chronicle, String to, int hops) {
        return PathSearch.between(chronicle, ref(RecordKind.PERSON, "A"), unit(to), null, hops, 100);
    }
}
