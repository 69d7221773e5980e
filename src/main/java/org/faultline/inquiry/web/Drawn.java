package org.faultline.inquiry.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.faultline.evidence.InWords;
import org.faultline.inquiry.Biography;
import org.faultline.inquiry.Biography.Chapter;
import org.faultline.inquiry.Biography.Days;
import org.faultline.inquiry.Biography.Line;
import org.faultline.inquiry.Biography.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * A biography as drawn: every chapter on one scale.
 *
 * @param biography what is drawn
 * @param ticks where years begin
 * @param mark the day asked about; absent when none was, or it is off the scale
 * @param chapters the chapters that have lines or gaps
 * @param silent the names of those that have no line
 */
record Drawn(
        Biography biography, List<Tick> ticks, @Nullable Tick mark, List<DrawnChapter> chapters, List<String> silent) {

    private static final int MOST_TICKS = 8;
    private static final double LABEL_WIDTH = 0.06;

    /** A place on the scale, as a percentage of its width. */
    record Tick(String x, String label) {}

    /** A bar; {@code kind} is {@code certain}, {@code possible}, {@code assumed} or {@code gap}. */
    record Bar(String kind, String x, String width, String title) {}

    /** A line with its bars. */
    record DrawnLine(Line line, List<Bar> bars) {}

    /** A chapter: its title, its lines, and its gaps in words and as bars. */
    record DrawnChapter(String name, String title, List<DrawnLine> lines, List<Bar> gaps, List<String> gapsInWords) {

        /** {@return whether anything of it stands on the scale} */
        public boolean isDrawn() {
            return !gaps.isEmpty()
                    || lines.stream().anyMatch(line -> !line.bars().isEmpty());
        }
    }

    static Drawn of(Biography biography, @Nullable LocalDate marked) {
        LocalDate first = biography.from() == null ? biography.until() : biography.from();
        Scale scale = new Scale(first.withDayOfYear(1), biography.until().plusDays(1));
        List<DrawnChapter> chapters = biography.chapters().stream()
                .filter(chapter -> !chapter.lines().isEmpty())
                // Names are many and seldom dated, so they come last.
                .sorted(Comparator.comparing((Chapter chapter) -> chapter.name().equals("names")))
                .map(chapter -> chapter(chapter, scale))
                .toList();
        List<String> silent = biography.chapters().stream()
                .filter(chapter -> chapter.lines().isEmpty())
                .map(chapter -> silence(chapter.name()))
                .toList();
        return new Drawn(biography, ticks(scale), mark(marked, scale), chapters, silent);
    }

    private static @Nullable Tick mark(@Nullable LocalDate day, Scale scale) {
        return day == null || day.isBefore(scale.from()) || !day.isBefore(scale.until())
                ? null
                : new Tick(scale.at(day), day.toString());
    }

    private static DrawnChapter chapter(Chapter chapter, Scale scale) {
        return new DrawnChapter(
                chapter.name(),
                title(chapter.name()),
                chapter.lines().stream()
                        .map(line -> new DrawnLine(
                                line,
                                line.stretches().stream()
                                        .map(stretch -> bar(stretch, scale))
                                        .toList()))
                        .toList(),
                chapter.gaps().stream().map(gap -> gap(gap, scale)).toList(),
                chapter.gaps().stream().map(Drawn::inWords).toList());
    }

    private static Bar bar(Stretch stretch, Scale scale) {
        String kind = stretch.truth().name().toLowerCase(Locale.ROOT);
        return new Bar(
                kind,
                scale.at(stretch.from()),
                scale.width(stretch.from(), stretch.until()),
                kind + ": " + days(stretch.from(), stretch.until()));
    }

    private static Bar gap(Days gap, Scale scale) {
        return new Bar("gap", scale.at(gap.from()), scale.width(gap.from(), gap.until()), inWords(gap));
    }

    private static String inWords(Days gap) {
        return "nothing known from " + InWords.day(gap.from()) + " to " + InWords.day(gap.until());
    }

    private static String days(LocalDate from, LocalDate until) {
        return from.equals(until) ? InWords.day(from) : InWords.day(from) + " to " + InWords.day(until);
    }

    private static List<Tick> ticks(Scale scale) {
        int years = scale.until().getYear() - scale.from().getYear() + 1;
        int step = (years + MOST_TICKS - 1) / MOST_TICKS;
        List<Tick> ticks = new ArrayList<>();
        for (int year = scale.from().getYear(); year <= scale.until().getYear(); year += step) {
            LocalDate day = LocalDate.of(year, 1, 1);
            if (scale.share(day) < 1 - LABEL_WIDTH) {
                ticks.add(new Tick(scale.at(day), Integer.toString(year)));
            }
        }
        return ticks;
    }

    private static String title(String chapter) {
        return switch (chapter) {
            case "names" -> "Names";
            case "superiors" -> "Superiors";
            case "subordinates" -> "Subordinates";
            case "bases" -> "Bases";
            case "areas" -> "Areas of operation";
            case "commanders" -> "Commanders";
            case "posts" -> "Other posts";
            case "strength" -> "Strength";
            case "defections" -> "Departures";
            default -> "Incidents";
        };
    }

    private static String silence(String chapter) {
        return switch (chapter) {
            case "names" -> "No name that a source prints is recorded.";
            case "superiors" -> "No source says under whom it is.";
            case "subordinates" -> "No source names a unit under it.";
            case "bases" -> "No source says where it is based.";
            case "areas" -> "No source says where it operates.";
            case "commanders" -> "No source names who commands it.";
            case "posts" -> "No source names anybody else who holds a post in it.";
            case "strength" -> "No source says how many people it has.";
            case "defections" -> "No departure from it is recorded.";
            default -> "No source names it in an incident.";
        };
    }

    /** The days from the left edge to the right one, the last exclusive. */
    private record Scale(LocalDate from, LocalDate until) {

        private double share(LocalDate day) {
            return (double) ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, until));
        }

        String at(LocalDate day) {
            return percent(share(day));
        }

        String width(LocalDate first, LocalDate last) {
            return percent(share(last.plusDays(1)) - share(first));
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.3f%%", share * 100);
        }
    }
}
