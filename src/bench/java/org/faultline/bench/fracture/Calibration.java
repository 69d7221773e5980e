package org.faultline.bench.fracture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faultline.fracture.internal.model.Switches;

/**
 * Measures the model on simulated armies and writes {@code docs/calibration.md}, on all processors.
 *
 * <p>Arguments: number of armies, first seed, file; by default 36, 40001 and {@code docs/calibration.md}. Nothing was tuned on these
 * seeds, nor on the settings of the other armies.
 */
final class Calibration {

    private Calibration() {}

    public static void main(String[] arguments) throws IOException {
        long began = System.nanoTime();
        int armies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 36;
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 40001;
        Path file = Path.of(arguments.length > 2 ? arguments[2] : "docs/calibration.md");
        int replayed = Math.max(2, armies / 4);
        Measured usual = Measured.of(Setting.USUAL, Switches.ALL, armies, first);
        Alarms alarms = Alarms.of(Setting.USUAL, replayed, first);
        List<String> lines = new ArrayList<>(CalibrationProse.before(armies, first));
        lines.addAll(CalibrationProse.beside(usual, alarms));
        lines.addAll(List.of("## Ranking", ""));
        lines.addAll(usual.ranking());
        lines.addAll(List.of("## Reliability", "", usual.summary(), ""));
        lines.addAll(usual.reliability());
        lines.addAll(others(Math.max(2, armies / 2), first));
        lines.addAll(CalibrationProse.alarms(replayed));
        lines.addAll(alarms.lines());
        lines.add("");
        lines.addAll(sensitivity(Math.max(2, armies / 12), first));
        lines.addAll(CalibrationProse.after());
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Made in %.0f minutes on %d processors.",
                Math.ceil((System.nanoTime() - began) / 6e10),
                Runtime.getRuntime().availableProcessors()));
        Files.write(file, lines);
    }

    /** Armies of another kind, on which nothing was chosen. */
    private static List<String> others(int armies, long first) {
        List<String> lines = new ArrayList<>(CalibrationProse.others(armies));
        Map<String, Setting> worlds = new LinkedHashMap<>();
        worlds.put(
                "Alike battalions, quick and short fractures, a calm nation, more reporting",
                Setting.USUAL.course(Setting.Course.BRISK).reporting(1.3));
        worlds.put(
                "Unlike battalions, slow and long fractures, a shaken nation, more inventions and duplicates",
                Setting.USUAL.course(Setting.Course.SLOW).invented(0.18).duplicates(1.4));
        worlds.forEach((name, setting) -> {
            Measured measured = Measured.of(setting, Switches.ALL, armies, first + 500);
            lines.addAll(List.of("### " + name, "", measured.ranked() + " " + measured.summary(), ""));
            lines.addAll(measured.reliability());
        });
        return lines;
    }

    private static List<String> sensitivity(int armies, long first) {
        List<String> lines = new ArrayList<>(CalibrationProse.sensitivity(armies));
        Map<String, Setting> worlds = new LinkedHashMap<>();
        worlds.put("usual army", Setting.USUAL);
        worlds.put("a third of the reporting", Setting.USUAL.reporting(0.35));
        worlds.put("0.6 of the reporting", Setting.USUAL.reporting(0.6));
        worlds.put("twice the reporting", Setting.USUAL.reporting(2));
        worlds.put("strength unknown for 95 %", Setting.USUAL.strengthUnknown(0.95));
        worlds.put("35 % invented records", Setting.USUAL.invented(0.35));
        worlds.put("2.5 times the duplicates", Setting.USUAL.duplicates(2.5));
        worlds.put("marks carry nothing", Setting.USUAL.marks(0));
        worlds.put("no contagion", Setting.USUAL.contagion(0));
        worlds.put("double contagion", Setting.USUAL.contagion(2));
        worlds.put("120 units", Setting.USUAL.units(120));
        worlds.forEach((name, world) -> lines.add(Measured.of(world, Switches.ALL, armies, first).line(name)));
        for (String part : List.of(
                "regimes", "linking", "voices", "marks", "coverage", "strength", "credibility", "tree", "delay", "contagion")) {
            lines.add(Measured.of(Setting.USUAL, Switches.without(part), armies, first).line("model without " + part));
        }
        return lines;
    }
}
