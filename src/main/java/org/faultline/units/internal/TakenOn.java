package org.faultline.units.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faultline.evidence.Fact;
import org.faultline.evidence.FactView;
import org.faultline.evidence.RecordFiles;
import org.faultline.kernel.Span;
import org.faultline.units.Inherited;
import org.faultline.web.AsOf;
import org.springframework.stereotype.Component;

/**
 * Works out which areas and incidents a unit takes on from its subordinates.
 *
 * <p>It does so only for the time for which the subordination holds: for an incident the days on which it can have happened, for
 * an area the days for which it is attested, or the day asked about. What is not dated is not taken on.
 */
@Component
public final class TakenOn {

    private static final List<String> KINDS = List.of("Stationing", "Attribution");
    private static final Comparator<Inherited> ORDER = Comparator.comparing(Inherited::kind)
            .thenComparing(
                    item -> item.fact().lastAttested(), Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(Inherited::truth)
            .thenComparing(item -> item.fact().other().id())
            .thenComparing(item -> item.subordinate().id());

    private final Hierarchy hierarchy;
    private final RecordFiles files;

    TakenOn(Hierarchy hierarchy, RecordFiles files) {
        this.hierarchy = hierarchy;
        this.files = files;
    }

    /** {@return what the unit takes on: areas, then incidents, the latest first} */
    public List<Inherited> by(String unitId, AsOf asOf) {
        Subordinates below = hierarchy.below(unitId, asOf);
        return hierarchy.facts(below.ever(), KINDS, asOf).stream()
                .flatMap(fact -> inherited(fact, below, asOf).stream())
                .sorted(ORDER)
                .toList();
    }

    private Optional<Inherited> inherited(Fact fact, Subordinates below, AsOf asOf) {
        String kind = switch (fact.relationship()) {
            case "OPERATES_IN" -> "area";
            case "ALLEGED_IN" -> "incident";
            default -> "";
        };
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        FactView view = FactView.of(fact, fact.subject().id(), files.on(asOf));
        return windows(kind, view, asOf)
                .flatMap(window -> below.chain(fact.subject().id(), window.from(), window.until()).stream())
                .min(Comparator.comparing(Chain::truth))
                .map(chain -> new Inherited(
                        kind, fact.subject(), view, chain.truth(), chain.via(), chain.rivals(), chain.claims()));
    }

    private static Stream<Window> windows(String kind, FactView fact, AsOf asOf) {
        if (kind.equals("area") && asOf.validAt() != null) {
            return fact.truth().holds() ? Stream.of(new Window(asOf.validAt(), asOf.validAt())) : Stream.empty();
        }
        return fact.spans().stream().flatMap(Window::of);
    }

    private record Window(LocalDate from, LocalDate until) {

        static Stream<Window> of(Span span) {
            return span.possibleFrom() == null || span.possibleUntil() == null
                    ? Stream.empty()
                    : Stream.of(new Window(span.possibleFrom(), span.possibleUntil()));
        }
    }
}
