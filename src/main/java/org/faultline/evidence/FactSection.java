package org.faultline.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.faultline.kernel.Timeline;
import org.faultline.web.TimelineStrip;

/**
 * Facts of one sense, one below the other on one scale of time, as the fragment {@code section} of {@code fragments/facts.html} shows them.
 *
 * @param anchor its id in the page
 * @param title its heading
 * @param empty what to say when there is none
 * @param scale the scale, and the day asked about if the reader asked for one
 * @param lines the facts
 */
public record FactSection(String anchor, String title, String empty, TimelineStrip scale, List<FactLine> lines) {

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
            String anchor, String title, String empty, List<FactView> facts, RecordFile file, LocalDate today) {
        TimelineStrip strip = TimelineStrip.of(
                facts.stream()
                        .map(fact -> new TimelineStrip.Fact(
                                FactLine.labelOf(fact), fact.other().href(), null, new Timeline(fact.spans())))
                        .toList(),
                today,
                file.validAt());
        Map<String, ClaimView> claims = new HashMap<>();
        file.claims().forEach(claim -> claims.put(claim.id(), claim));
        List<FactLine> lines = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            lines.add(line(facts.get(i), strip.rows().get(i).bars(), claims));
        }
        return new FactSection(anchor, title, empty, strip, lines);
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
