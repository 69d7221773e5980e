package org.faultline.fracture.internal.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.faultline.fracture.internal.model.Tables.EventRecord;
import org.faultline.fracture.internal.model.Tables.Report;

/**
 * Why one battalion's probability is what it is, and what would change it; with everything that was estimated over all battalions
 * held as it is.
 */
public final class Explanation {

    private static final double LONE = Credibility.prior("C");
    private static final double CORROBORATED = 1 - (1 - LONE) * (1 - LONE);
    private static final int RECENT_BINS = 1;

    private final Tables tables;
    private final Posterior posterior;
    private final int unit;

    Explanation(Tables tables, Posterior posterior, int unit) {
        this.tables = tables;
        this.posterior = posterior;
        this.unit = unit;
    }

    /** {@return the ledger, whose lines add up to the log-odds} */
    public Ledger ledger() {
        return Ledger.of(posterior, unit, incidents());
    }

    private List<Incident> incidents() {
        return posterior.scene().incidents().byUnit().get(unit);
    }

    /**
     * {@return what each source adds to the log-odds: by how much the lines of its incidents drop without it, by its id}
     */
    public Map<String, Double> bySource() {
        List<Incident> incidents = incidents();
        List<Ledger.Line> lines = ledger().lines();
        int first = lines.size() - incidents.size();
        Map<String, Double> shares = new TreeMap<>();
        for (int e = 0; e < incidents.size(); e++) {
            Incident incident = incidents.get(e);
            for (int source : incident.voices) {
                List<Incident> changed = new ArrayList<>(incidents);
                changed.set(e, withoutVoice(incident, source));
                double without = Ledger.of(posterior, unit, changed)
                        .lines()
                        .get(first + e)
                        .change();
                shares.merge(
                        posterior.scene().sources().get(source).id(),
                        lines.get(first + e).change() - without,
                        Double::sum);
            }
        }
        return shares;
    }

    private Incident withoutVoice(Incident incident, int source) {
        int[] left =
                IntStream.of(incident.voices).filter(voice -> voice != source).toArray();
        double credible = left.length == 0 ? 0 : posterior.scene().credibility().of(left) * incident.identity;
        return incident.withCredibility(credible);
    }

    /**
     * {@return the probability of fracturing without some reports: their incidents lose these voices, and go when none is left}
     *
     * @param reports ids of the reports to leave out
     */
    public double without(Set<String> reports) {
        Scene scene = posterior.scene();
        String id = scene.army().units().get(unit).id();
        List<EventRecord> events = tables.events().stream()
                .filter(event -> id.equals(event.unitId()))
                .toList();
        List<Report> left = tables.reports().stream()
                .filter(report -> !reports.contains(report.id()))
                .toList();
        Tables reduced = new Tables(
                tables.regions(),
                tables.sites(),
                tables.units(),
                tables.postings(),
                tables.commanders(),
                tables.sources(),
                events,
                left);
        List<String> sources = scene.sources().stream().map(Tables.Source::id).toList();
        List<KnownRecord> known = Records.known(reduced, scene.army(), sources).get(unit);
        Bins bins = scene.bins();
        List<Incident> incidents = Incidents.incidents(
                Linking.link(known, bins.end() - bins.start() + 1),
                scene.army(),
                Voices.of(scene.incidents().followers()),
                scene.switches());
        for (Incident incident : incidents) {
            incident.credible = scene.credibility().of(incident.voices) * incident.identity;
            incidents().stream()
                    .filter(fitted -> fitted.from == incident.from && fitted.until == incident.until)
                    .findFirst()
                    .ifPresent(fitted -> incident.weight = fitted.weight.clone());
        }
        return posterior.fracturing(unit, incidents);
    }

    /**
     * One thing that may come to be known, and what it would make of the probability.
     *
     * @param kind what
     * @param pFracturing the probability then
     */
    public record WhatIf(Kind kind, double pFracturing) {

        /** What may come to be known. */
        public enum Kind {
            /** A further, independent source confirms the latest incident. */
            CONFIRMATION,
            /** One source of middling reliability tells of a new incident of unknown size. */
            LONE_REPORT,
            /** Two independent sources tell of a new incident of unknown size. */
            CORROBORATED_REPORT,
            /** Two independent sources tell of six who left together, armed, an officer among them. */
            ARMED_GROUP,
            /** Nothing more is reported for another 84 days. */
            SILENCE
        }
    }

    /** {@return what each kind of news would make of the probability, in the order of the kinds} */
    public List<WhatIf> whatIf() {
        List<WhatIf> answers = new ArrayList<>();
        List<Incident> incidents = incidents();
        if (!incidents.isEmpty()) {
            List<Incident> confirmed = new ArrayList<>(incidents);
            Incident latest = confirmed.removeLast();
            double doubt = 1 - latest.credible / latest.identity;
            confirmed.add(
                    latest.withCredibility(Math.min(Credibility.CEILING, 1 - doubt * (1 - LONE)) * latest.identity));
            answers.add(new WhatIf(WhatIf.Kind.CONFIRMATION, posterior.fracturing(unit, confirmed)));
        }
        answers.add(new WhatIf(WhatIf.Kind.LONE_REPORT, with(0, Incident.UNKNOWN, LONE)));
        answers.add(new WhatIf(WhatIf.Kind.CORROBORATED_REPORT, with(0, Incident.UNKNOWN, CORROBORATED)));
        answers.add(new WhatIf(WhatIf.Kind.ARMED_GROUP, with(6, 1, CORROBORATED)));
        answers.add(new WhatIf(WhatIf.Kind.SILENCE, new Outlook(posterior, unit).fracturingAfterSilence()));
        return answers;
    }

    private double with(int size, int mark, double credible) {
        Bins bins = posterior.scene().bins();
        int day = Math.max(bins.start(), bins.end() - Bins.DAYS * RECENT_BINS);
        Incident incident = new Incident(
                unit,
                posterior.scene().army().region()[unit][bins.count() - 1],
                day,
                day,
                size,
                size,
                mark,
                mark,
                0,
                new int[0],
                List.of("new"),
                bins.end());
        incident.placeIn(bins);
        incident.credible = credible;
        List<Incident> more = new ArrayList<>(incidents());
        more.add(incident);
        return posterior.fracturing(unit, more);
    }

    /**
     * The probability of fracturing on a day, from all that is known now.
     *
     * @param day the day
     * @param pFracturing the probability
     */
    public record Point(LocalDate day, double pFracturing) {}

    /** {@return the probability of fracturing over time with hindsight, at the end of each fortnight of the window} */
    public List<Point> inHindsight() {
        double[] stable = posterior.stable(unit);
        Bins bins = posterior.scene().bins();
        List<Point> points = new ArrayList<>();
        for (int t = 0; t < stable.length; t++) {
            points.add(new Point(LocalDate.ofEpochDay(bins.lastDay(t)), Math.clamp(1 - stable[t], 0, 1)));
        }
        return points;
    }
}
