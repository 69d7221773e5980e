package org.faultline.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.faultline.kernel.Span;
import org.faultline.kernel.Timeline;
import org.faultline.kernel.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Facts over time, drawn one below the other on one scale, as the fragment {@code timeline} shows them.
 *
 * @param from the first day of the scale
 * @param until the last day of the scale
 * @param mark a day to mark, such as the one asked about
 * @param ticks where the years begin
 * @param rows the facts
 */
public record TimelineStrip(
        LocalDate from, LocalDate until, @Nullable Tick mark, List<Tick> ticks, List<Row> rows) {

    /** Years are labelled so that at most this many labels share the width of a phone. */
    private static final int MAX_LABELS = 8;

    /** What share of a phone's width a label takes. */
    private static final double LABEL_WIDTH = 0.08;

    /**
     * A fact to draw.
     *
     * @param label what holds
     * @param href where it leads, if anywhere
     * @param note a remark below the label
     * @param timeline when it held
     */
    public record Fact(
            String label, @Nullable String href, @Nullable String note, Timeline timeline) {}

    /**
     * A place on the scale.
     *
     * @param x as a percentage of the width
     * @param label what stands there
     */
    public record Tick(String x, String label) {}

    /**
     * A fact as drawn.
     *
     * @param fact the fact
     * @param bars its bars, later ones above earlier ones; none when it is undated or off the scale
     */
    public record Row(Fact fact, List<Bar> bars) {}

    /**
     * A stretch of days that have the same answer.
     *
     * @param truth certain, possible or assumed
     * @param x where it begins, as a percentage of the width
     * @param width as a percentage of the width
     * @param title its days in words
     */
    public record Bar(Truth truth, String x, String width, String title) {}

    /**
     * Draws facts on the scale that holds all their days.
     *
     * @param facts what to draw
     * @param today the last day of the scale, unless a fact reaches further
     * @param marked a day to mark
     */
    public static TimelineStrip of(List<Fact> facts, LocalDate today, @Nullable LocalDate marked) {
        LocalDate first = days(facts).min(LocalDate::compareTo).orElse(today).withDayOfYear(1);
        LocalDate last = Stream.concat(Stream.of(today), days(facts))
                .max(LocalDate::compareTo)
                .orElse(today);
        Scale scale = new Scale(first, last.plusDays(1));
        return new TimelineStrip(
                first,
                last,
                marked == null || marked.isBefore(first) || marked.isAfter(last)
                        ? null
                        : new Tick(scale.at(marked), marked.toString()),
                ticks(scale),
                facts.stream()
                        .map(fact -> new Row(fact, bars(fact.timeline(), scale)))
                        .toList());
    }

    private static Stream<LocalDate> days(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.timeline().spans().stream())
                .flatMap(span -> Stream.of(span.possibleFrom(), span.possibleUntil()))
                .flatMap(Stream::ofNullable);
    }

    private static List<Tick> ticks(Scale scale) {
        int years = scale.until().getYear() - scale.from().getYear() + 1;
        int step = (years + MAX_LABELS - 1) / MAX_LABELS;
        List<Tick> ticks = new ArrayList<>();
        for (int year = scale.from().getYear(); year <= scale.until().getYear(); year += step) {
            LocalDate day = LocalDate.of(year, 1, 1);
            if (scale.hasRoomAt(day)) {
                ticks.add(new Tick(scale.at(day), Integer.toString(year)));
            }
        }
        return ticks;
    }

    private static List<Bar> bars(Timeline timeline, Scale scale) {
        List<Bar> bars = new ArrayList<>();
        List<Span> spans = timeline.spans().stream().filter(Span::isDated).toList();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            LocalDate next = i + 1 < spans.size() ? spans.get(i + 1).possibleFrom() : scale.until();
            addGapAfter(span, next, timeline, scale, bars);
            add(Truth.POSSIBLE, span.possibleFrom(), span.possibleUntil(), scale, bars);
            add(Truth.CERTAIN, span.certainFrom(), span.certainUntil(), scale, bars);
        }
        return bars;
    }

    private static void addGapAfter(
            Span span, @Nullable LocalDate next, Timeline timeline, Scale scale, List<Bar> bars) {
        LocalDate last = span.possibleUntil();
        if (last != null
                && next != null
                && last.plusDays(1).isBefore(next)
                && timeline.answerOn(last.plusDays(1)) == Truth.ASSUMED) {
            add(Truth.ASSUMED, last.plusDays(1), next.minusDays(1), scale, bars);
        }
    }

    private static void add(
            Truth truth, @Nullable LocalDate from, @Nullable LocalDate until, Scale scale, List<Bar> bars) {
        if (from != null && until != null) {
            String days = from.equals(until) ? from.toString() : from + " to " + until;
            bars.add(new Bar(truth, scale.at(from), scale.width(from, until), Expectations.word(truth) + ": " + days));
        }
    }

    /**
     * The days from the left edge to the right edge.
     *
     * @param from the first day
     * @param until the day after the last one
     */
    private record Scale(LocalDate from, LocalDate until) {

        String at(LocalDate day) {
            return IntervalBar.percent((double) ChronoUnit.DAYS.between(from, day) / length());
        }

        String width(LocalDate first, LocalDate last) {
            return IntervalBar.percent((double) (ChronoUnit.DAYS.between(first, last) + 1) / length());
        }

        /** Whether a label that begins there ends before the right edge. */
        boolean hasRoomAt(LocalDate day) {
            return ChronoUnit.DAYS.between(from, day) < length() * (1 - LABEL_WIDTH);
        }

        private long length() {
            return ChronoUnit.DAYS.between(from, until);
        }
    }
}
