package org.faultline.fracture.internal.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.faultline.fracture.EventSummary;
import org.faultline.fracture.Why;
import org.faultline.fracture.internal.known.KnownEvent;
import org.faultline.fracture.internal.known.KnownUnit;
import org.faultline.fracture.internal.known.Report;
import org.faultline.fracture.internal.model.Explanation;
import org.faultline.fracture.internal.model.Explanation.WhatIf;
import org.faultline.fracture.internal.model.Ledger;
import org.faultline.fracture.internal.model.Tables;

/** Puts a battalion's ledger into the words, events, claims and sources of the graph. */
public final class Reasons {

    private final Edition edition;
    private final KnownUnit unit;
    private final Explanation explanation;
    private final Map<String, KnownEvent> events = new HashMap<>();
    private final Map<String, String> publishers = new HashMap<>();

    /** Prepares the reasons of one battalion. */
    public Reasons(Edition edition, KnownUnit unit, Explanation explanation) {
        this.edition = edition;
        this.unit = unit;
        this.explanation = explanation;
        for (KnownEvent event : unit.events()) {
            events.put(event.defectionId(), event);
            for (Report report : event.reports()) {
                Report.Passage passage = report.passage();
                String publisher = passage.publisher();
                publishers.put(passage.outlet(), publisher == null ? passage.title() : publisher);
            }
        }
    }

    /** {@return what the probability is made of} */
    public Why.Ledger ledger() {
        Ledger ledger = explanation.ledger();
        double p = 1 / (1 + Math.exp(-ledger.total()));
        return new Why.Ledger(
                ledger.total(),
                p,
                ledger.lines().stream().map(this::line).toList(),
                sources(),
                lineages(p),
                explanation.whatIf().stream()
                        .map(answer -> new Why.WhatIf(news(answer.kind()), answer.pFracturing()))
                        .toList());
    }

    private Why.Line line(Ledger.Line line) {
        Ledger.Told incident = line.incident();
        if (incident == null) {
            return new Why.Line(
                    line.what(), general(line.what()), line.change(), null, null, null, List.of(), List.of());
        }
        Set<String> defections = new TreeSet<>();
        Set<String> claims = new TreeSet<>();
        for (String record : incident.records()) {
            String defection = edition.known().defectionOf().getOrDefault(record, record);
            defections.add(defection);
            KnownEvent event = events.get(defection);
            if (event != null) {
                event.reports().stream()
                        .filter(report -> !report.denies())
                        .forEach(report -> claims.add(report.passage().claimId()));
            }
        }
        return new Why.Line(
                "incident",
                inWords(defections),
                line.change(),
                incident.first(),
                incident.last(),
                incident.credible(),
                List.copyOf(defections),
                List.copyOf(claims));
    }

    private static String general(String part) {
        return switch (part) {
            case "start" -> "where a battalion begins: few are fracturing when the count starts";
            case "silence" -> "incidents that would have been expected and were not reported";
            case "drift" -> "what may have begun or healed unseen as time went by";
            default -> part;
        };
    }

    private String inWords(Set<String> defections) {
        List<String> words = new ArrayList<>();
        for (String defection : defections) {
            KnownEvent event = events.get(defection);
            if (event != null) {
                EventSummary summary = event.summary();
                String when = summary.first() == null || summary.last() == null
                        ? "undated"
                        : summary.first().equals(summary.last())
                                ? summary.first().toString()
                                : summary.first() + " to " + summary.last();
                words.add(summary.kind() + ", " + when + ", soldiers: " + summary.count());
            }
        }
        return String.join("; ", words);
    }

    private List<Why.SourceShare> sources() {
        List<Why.SourceShare> shares = new ArrayList<>();
        explanation
                .bySource()
                .forEach((outlet, change) ->
                        shares.add(new Why.SourceShare(publishers.getOrDefault(outlet, outlet), change)));
        shares.sort(Comparator.comparingDouble((Why.SourceShare share) -> -Math.abs(share.change()))
                .thenComparing(Why.SourceShare::outlet));
        return shares;
    }

    private List<Why.WithoutLineage> lineages(double p) {
        Map<String, Set<String>> titles = new TreeMap<>();
        for (KnownEvent event : unit.counted()) {
            for (Report report : event.reports()) {
                if (!report.denies()) {
                    String publisher = report.passage().publisher();
                    titles.computeIfAbsent(report.lineage(), lineage -> new TreeSet<>())
                            .add((publisher == null ? "" : publisher + ": ")
                                    + report.passage().title());
                }
            }
        }
        Map<String, Set<String>> reports = new HashMap<>();
        for (Tables.Report report : edition.known().tables().reports()) {
            String lineage = edition.known().lineageOf().get(report.id());
            if (lineage != null && titles.containsKey(lineage)) {
                reports.computeIfAbsent(lineage, id -> new TreeSet<>()).add(report.id());
            }
        }
        List<Why.WithoutLineage> all = new ArrayList<>();
        titles.forEach((lineage, names) -> {
            double without = explanation.without(reports.getOrDefault(lineage, Set.of()));
            all.add(new Why.WithoutLineage(lineage, List.copyOf(names), without, without - p));
        });
        all.sort(Comparator.comparingDouble((Why.WithoutLineage one) -> -Math.abs(one.change()))
                .thenComparing(Why.WithoutLineage::lineage));
        return all;
    }

    private static String news(WhatIf.Kind kind) {
        return switch (kind) {
            case CONFIRMATION -> "an independent source confirms the latest incident";
            case LONE_REPORT -> "one fairly reliable source reports a new incident";
            case CORROBORATED_REPORT -> "two independent sources report a new incident";
            case ARMED_GROUP -> "two independent sources report that six left together, armed, an officer among them";
            case SILENCE -> "nothing more is reported for twelve weeks";
        };
    }
}
