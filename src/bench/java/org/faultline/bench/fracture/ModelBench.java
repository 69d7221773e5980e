package org.faultline.bench.fracture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.faultline.fracture.internal.model.FractureModel;
import org.faultline.fracture.internal.model.Switches;

/**
 * Times the model on one core: armies of different sizes, and a replay of 48 months.
 *
 * <p>Argument: how often each run is repeated, 5 by default. Run with {@code -XX:+UseSerialGC -Xmx1g} and one processor to see what one
 * core and 1 GB do.
 */
final class ModelBench {

    private ModelBench() {}

    /** One measured size. */
    private record Row(int units, int records, double median, double lowest, double highest) {}

    public static void main(String[] arguments) {
        int repeats = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        World usual = Simulator.world(Setting.USUAL, 77);
        for (int warm = 0; warm < 8; warm++) {
            time(usual, Setting.USUAL.days() - 1);
        }
        List<Row> rows = new ArrayList<>();
        for (int units : new int[] {75, 150, 300, 600, 1200, 1500}) {
            rows.add(row(Setting.USUAL.units(units), repeats));
        }
        rows.add(row(Setting.USUAL.units(1500).reporting(4.8), repeats));
        print("units;records;median s;lowest s;highest s");
        for (Row row : rows) {
            print(String.format(
                    Locale.ROOT,
                    "%d;%d;%.3f;%.3f;%.3f",
                    row.units(),
                    row.records(),
                    row.median(),
                    row.lowest(),
                    row.highest()));
        }
        print(String.format(Locale.ROOT, "growth: seconds ~ units^%.2f", exponent(rows.subList(0, 6))));
        Row few = rows.get(5);
        Row many = rows.get(6);
        print(String.format(
                Locale.ROOT,
                "growth at 1500 units: seconds ~ records^%.2f",
                Math.log(many.median() / few.median()) / Math.log((double) many.records() / few.records())));
        double replay = 0;
        for (int month = 1; month <= 48; month++) {
            replay += time(usual, Math.min(month * 30 + 20, Setting.USUAL.days() - 1));
        }
        print(String.format(Locale.ROOT, "replay of 48 months, 300 units: %.2f s", replay));
        Runtime runtime = Runtime.getRuntime();
        print(String.format(
                Locale.ROOT,
                "heap in use at the end: %.0f MB of at most %.0f MB",
                (runtime.totalMemory() - runtime.freeMemory()) / 1e6,
                runtime.maxMemory() / 1e6));
    }

    private static Row row(Setting setting, int repeats) {
        World world = Simulator.world(setting, 78);
        double[] seconds = new double[repeats];
        for (int n = 0; n < repeats; n++) {
            seconds[n] = time(world, setting.days() - 1);
        }
        Arrays.sort(seconds);
        return new Row(
                setting.units(),
                world.tables().events().size(),
                seconds[repeats / 2],
                seconds[0],
                seconds[repeats - 1]);
    }

    /** {@return seconds of processor time, which a busy machine does not stretch} */
    private static double time(World world, int day) {
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        FractureModel.run(world.tables(), world.start(), world.day(day), Switches.ALL);
        return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static double exponent(List<Row> rows) {
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (Row row : rows) {
            double units = Math.log(row.units());
            double seconds = Math.log(row.median());
            x += units;
            y += seconds;
            xx += units * units;
            xy += units * seconds;
        }
        int n = rows.size();
        return (n * xy - x * y) / (n * xx - x * x);
    }

    @SuppressWarnings("SystemOut") // a benchmark prints its figures
    private static void print(String line) {
        System.out.println(line);
    }
}
