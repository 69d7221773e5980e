package org.faultline.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.faultline.evidence.InventedEvidence;

/** Invented evidence of 220 units in batches, one a day, and what is withdrawn in between. Superiors run in circles here and there. */
final class InventedHistory {

    static final int UNITS = 220;
    private static final int PEOPLE = 90;
    private static final int PLACES = 12;
    private static final int SOURCES_A_DAY = 6;
    private static final LocalDate FIRST = LocalDate.of(2021, 2, 1);

    private final Random random;

    InventedHistory(long seed) {
        this.random = new Random(seed);
    }

    /** {@return what is written on each of so many days} */
    List<InventedEvidence> days(int count) {
        List<InventedEvidence> days = new ArrayList<>();
        days.add(records());
        for (int day = 1; day < count; day++) {
            days.add(day(day));
        }
        return days;
    }

    static String source(int day, int number) {
        return "d" + day + "-s" + number;
    }

    private InventedEvidence records() {
        InventedEvidence records = new InventedEvidence().source(source(0, 0), "2021-01");
        for (int i = 0; i < PLACES; i++) {
            records.place("t" + i, "Township " + i, "township", null);
        }
        for (int i = 0; i < UNITS; i++) {
            boolean division = i < 20;
            records.unit(unit(i), division ? "LID" : "LIB", String.valueOf(900 + i), unit(i));
        }
        for (int i = 0; i < PEOPLE; i++) {
            records.person("p" + i, "Invented Person " + i, "public-official");
        }
        return records;
    }

    private InventedEvidence day(int day) {
        InventedEvidence evidence = new InventedEvidence();
        for (int s = 0; s < SOURCES_A_DAY; s++) {
            evidence.source(source(day, s), FIRST.plusDays(random.nextInt(700)).toString());
            for (int i = 0; i < 25; i++) {
                claim(evidence, day, s, i);
            }
        }
        return evidence;
    }

    private void claim(InventedEvidence evidence, int day, int source, int number) {
        String unit = unit(random.nextInt(UNITS));
        String other = unit(random.nextInt(30));
        String on = date().toString();
        String key = "e" + day + "-" + source + "-" + number;
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> {
                if (!unit.equals(other)) {
                    evidence.under(unit, other, dates());
                }
            }
            case 3, 4 -> evidence.posting("p" + random.nextInt(PEOPLE), unit, "Major", "Commander", dates());
            case 5 -> evidence.operatesIn(unit, "t" + random.nextInt(PLACES), dates());
            case 6 -> evidence.incident(key, "t" + random.nextInt(PLACES), on).alleged(unit, key, on);
            default ->
                evidence.defection(key, unit, "t" + random.nextInt(PLACES), "a place", 1 + random.nextInt(9), on);
        }
    }

    private LocalDate date() {
        return FIRST.plusDays(random.nextInt(900));
    }

    private String dates() {
        LocalDate from = date();
        return switch (random.nextInt(4)) {
            case 0 -> from + "//";
            case 1 -> "//" + from;
            case 2 -> from + "/" + from.plusDays(random.nextInt(200)) + "/";
            default -> from.getYear() + "-0" + (1 + random.nextInt(9)) + "//";
        };
    }

    private static String unit(int number) {
        return (number < 20 ? "LID " : "LIB ") + (900 + number);
    }
}
