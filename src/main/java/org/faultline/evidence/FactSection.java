package org.faultline.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.faultline.kernel.Timeline;
import org.faultline.web.TimelineStrip;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one sense, one below the other on one scale of time, as the fragment {@code section} of {@code fragments/facts.html} shows them.
 *
 * @param anchor its id in the page
 * @param title its heading
 * @param silence what to say when there is none
 * @param scale the scale, and the day asked about if the reader asked for one
 * @param lines the facts
 */
public record FactSection(String anchor, String title, String silence, TimelineStrip scale, List<FactLine> lines) {

    /** Keeps its own copy. */
    public FactSection {
        lines = List.copyOf(lines);
    }

    /**
     * {@return the section}
     *
     * @param facts some of the file's facts, in the order in which to show them
     * @param file where their claims are
     * @param today the last day of the scale, unless a fact reaches further
     */
    public static FactSection of(
            String anchor, String title, String silence, List<FactView> facts, RecordFile file, LocalDate today) {
        return of(anchor, title, silence, facts, file.claims(), file.validAt(), today);
    }

    /**
     * {@return the section}
     *
     * @param facts facts in the order in which to show them
     * @param evidence the claims behind them, and perhaps others
     * @param marked a day to mark on the scale, such as the one asked about
     * @param today the last day of the scale, unless a fact reaches further
     */
    public static FactSection of(
            String anchor,
            String title,
            String silence,
            List<FactView> facts,
            List<ClaimView> evidence,
            @Nullable LocalDate marked,
            LocalDate today) {
        TimelineStrip strip = TimelineStrip.of(
                facts.stream()
                        .map(fact -> new TimelineStrip.Fact(
                                FactLine.labelOf(fact), fact.other().href(), null, new Timeline(fact.spans())))
                        .toList(),
                today,
                marked);
        Map<String, ClaimView> claims = new HashMap<>();
        evidence.forEach(claim -> claims.put(claim.id(), claim));
        List<FactLine> lines = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            lines.add(line(facts.get(i), strip.rows().get(i).bars(), claims));
        }
        return new FactSection(anchor, title, silence, strip, lines);
    }

    /** {@return the same section with a remark added to those lines for whose fact there is one} */
    public FactSection withNotes(Function<FactView, @Nullable String> remark) {
        return new FactSection(
                anchor,
                title,
                silence,
                scale,
                lines.stream()
                        .map(line -> line.withNote(remark.apply(line.fact())))
                        .toList());
    }

    /** {@return whether there is no fact of this sense} */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    private static FactLine line(FactView fact, List<TimelineStrip.Bar> bars, Map<String, ClaimView> claims) {
        return new FactLine(
                fact,
                FactLine.labelOf(fact),
                fact.other().href(),
                FactLine.noteOf(fact),
                InWords.when(fact.spans()),
                FactLine.isState(fact),
                bars,
                fact.claims().stream()
                        .map(claims::get)
                        .filter(Objects::nonNull)
                        .map(ClaimCard::of)
                        .toList());
    }
}
