package org.faultline.fracture.internal.pooled;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.Evidence;
import org.faultline.fracture.Rate;
import org.faultline.fracture.internal.pooled.PooledModel.KnownUnit;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/** Makes the rows of one board; battalions with equal events and exposure share one computation. */
final class Rows {

    private final LocalDate asOf;
    private final GammaPoisson rates;
    private final GroupSizes groups;
    private final Map<Series, Estimate> estimates = new HashMap<>();

    Rows(LocalDate asOf, GammaPoisson rates, GroupSizes groups) {
        this.asOf = asOf;
        this.rates = rates;
        this.groups = groups;
    }

    private record Estimate(Rate rate, double pExceed) {}

    BoardRow row(KnownUnit known) {
        List<KnownEvent> counted = known.counted();
        Estimate estimate =
                known.headcount().isPresent() ? estimates.computeIfAbsent(known.series(), this::estimate) : null;
        int lineages = (int) counted.stream()
                .flatMap(event -> event.lineages().stream())
                .distinct()
                .count();
        LocalDate last = counted.stream()
                .map(KnownEvent::last)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        StateRule.Verdict verdict = StateRule.judge(new StateRule.Known(
                asOf,
                estimate != null,
                rates.estimated(),
                counted.size(),
                lineages,
                last,
                known.events().size() - counted.size(),
                known.events().stream().anyMatch(event -> event.standing() == KnownEvent.Standing.SURRENDER),
                known.effort(),
                estimate == null
                        ? 0
                        : StateRule.MULTIPLE * rates.mean() * known.series().exposure(),
                estimate == null ? 0 : estimate.pExceed()));
        return new BoardRow(
                new BoardRow.Unit(known.unit().id(), known.unit().designation()),
                estimate == null ? null : estimate.rate(),
                estimate == null ? null : estimate.pExceed(),
                counted.size(),
                defectors(counted),
                lineages,
                last,
                known.headcount().orElse(null),
                known.effort(),
                verdict.state(),
                verdict.reason(),
                known.events().stream().map(KnownEvent::summary).toList(),
                evidence(known.events()));
    }

    private Estimate estimate(Series series) {
        GammaMixture soldiers = rates.posterior(series, groups.median(), groups.logSd());
        GammaMixture events = rates.posterior(series, 1, 0);
        return new Estimate(
                new Rate(soldiers.quantile(0.5), soldiers.quantile(0.05), soldiers.quantile(0.95)),
                1 - events.cdf(StateRule.MULTIPLE * rates.mean()));
    }

    /** Events of which no source gives this unit's own figure add nothing below and leave the top open. */
    private static CountRange defectors(List<KnownEvent> counted) {
        List<CountRange> stated = counted.stream()
                .map(KnownEvent::count)
                .filter(count -> !count.isUnknown())
                .toList();
        if (stated.isEmpty()) {
            return counted.isEmpty() ? new CountRange(0, 0) : CountRange.UNKNOWN;
        }
        int min = stated.stream().mapToInt(count -> orZero(count.min())).sum();
        boolean open = stated.size() < counted.size() || stated.stream().anyMatch(count -> count.max() == null);
        return new CountRange(
                min,
                open
                        ? null
                        : stated.stream().mapToInt(count -> orZero(count.max())).sum());
    }

    private static int orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private static List<Evidence> evidence(List<KnownEvent> events) {
        return events.stream()
                .flatMap(event -> event.reports().stream().map(report -> evidence(event, report)))
                .toList();
    }

    private static Evidence evidence(KnownEvent event, Report report) {
        Report.Passage passage = report.passage();
        return new Evidence(
                event.defectionId(),
                passage.claimId(),
                passage.sourceId(),
                passage.title(),
                passage.publisher(),
                passage.published(),
                passage.quote(),
                passage.quoteKind(),
                event.isCounted(),
                report.denies());
    }
}
