package org.faultline.inquiry.internal;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.faultline.evidence.Fact;
import org.faultline.evidence.InWords;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.Echelon;
import org.faultline.inquiry.OpenQuestion;
import org.faultline.inquiry.OpenQuestion.Kind;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Truth;

/**
 * Finds the observations that would settle the most: for each incident and defection, who commanded each unit of its chain of command then, and
 * what the chain goes on with.
 *
 * <p>What an answer is worth: certain 1, possible or assumed ½, nobody 0. Of all days for which a unit's commander or superior is open, the one is
 * asked for whose observation adds the most over all events; it settles those of that day, and lets those of the following
 * {@value CommandAt#LAPSE_DAYS} days be assumed. The rule is written down in {@code docs/command.md}.
 */
public final class Unsettled {

    private static final double HALF = 0.5;

    private final Chronicle chronicle;

    /** An answer that is not certain: of which event, about which unit. */
    private record Gap(Kind kind, RecordRef unit, RecordRef event, Window window, double worth) {

        double gainFrom(Window observed) {
            boolean then = !observed.from().isBefore(window.from())
                    && !observed.until().isAfter(window.until());
            if (then) {
                return 1 - worth;
            }
            long days = ChronoUnit.DAYS.between(observed.until(), window.from());
            return days > 0 && days <= CommandAt.LAPSE_DAYS ? Math.max(0, HALF - worth) : 0;
        }
    }

    /** Looks for what is open in that chronicle. */
    public Unsettled(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** {@return the observations, those first that would settle the most} */
    public List<OpenQuestion> questions() {
        Map<String, List<Gap>> gaps = new TreeMap<>();
        List<OpenQuestion> questions = new ArrayList<>();
        for (Entry entry : chronicle.entries()) {
            RecordRef event = entry.ref();
            if (event.kind() == RecordKind.INCIDENT || event.kind() == RecordKind.DEFECTION) {
                List<RecordRef> units = units(event);
                Optional<Window> window = chronicle.windowOf(event.id());
                // Battalions of one division share their superiors: each unit of the event is one answer.
                Set<String> seen = new HashSet<>();
                window.ifPresent(then -> units.stream()
                        .flatMap(unit -> gaps(event, CommandAt.of(chronicle, unit, then), then, seen))
                        .forEach(gap -> gaps.computeIfAbsent(
                                        gap.kind() + gap.unit().id(), key -> new ArrayList<>())
                                .add(gap)));
                if (window.isEmpty() && !units.isEmpty()) {
                    questions.add(when(event, units));
                }
            }
        }
        gaps.values().forEach(open -> questions.add(best(open)));
        return questions.stream()
                .sorted(Comparator.comparingDouble((OpenQuestion question) -> -question.gain())
                        .thenComparing(question -> question.about().id())
                        .thenComparing(OpenQuestion::kind))
                .toList();
    }

    private List<RecordRef> units(RecordRef event) {
        return unitsOf(chronicle, event);
    }

    /** {@return the units that an incident or defection is about} */
    static List<RecordRef> unitsOf(Chronicle chronicle, RecordRef event) {
        return Stream.concat(
                        chronicle.to(event.id(), "ALLEGED_IN").stream().map(Fact::subject),
                        chronicle.from(event.id(), "FROM_UNIT").stream().map(Fact::object))
                .filter(record -> record.kind() == RecordKind.UNIT)
                .distinct()
                .toList();
    }

    private Stream<Gap> gaps(RecordRef event, Echelon echelon, Window window, Set<String> seen) {
        if (!seen.add(echelon.unit().id())) {
            return Stream.empty();
        }
        double worth = worth(echelon);
        Stream<Gap> own = echelon.placeholder() || worth == 1
                ? Stream.empty()
                : Stream.of(new Gap(Kind.COMMANDER, echelon.unit(), event, window, worth));
        Stream<Gap> above = echelon.superiors().isEmpty() && !echelon.shownBefore() && hasSuperiors(echelon.unit())
                ? Stream.of(new Gap(Kind.SUPERIOR, echelon.unit(), event, window, 0))
                : Stream.empty();
        return Stream.of(
                        own,
                        above,
                        echelon.superiors().stream().flatMap(superior -> gaps(event, superior, window, seen)))
                .flatMap(gaps -> gaps);
    }

    private static double worth(Echelon echelon) {
        return echelon.holders().stream()
                .filter(holder -> holder.manner().equals("in command"))
                .mapToDouble(holder -> holder.post().truth() == Truth.CERTAIN ? 1 : HALF)
                .max()
                .orElse(0);
    }

    /** Whether a unit of its kind is under another at all: one whose superior is attested at another time, or a battalion. */
    private boolean hasSuperiors(RecordRef unit) {
        return !chronicle.from(unit.id(), "SUBORDINATE_TO").isEmpty()
                || chronicle
                        .entry(unit.id())
                        .map(Entry::type)
                        .filter(StateConflicts.BATTALIONS::contains)
                        .isPresent();
    }

    private static OpenQuestion best(List<Gap> open) {
        Window wanted = open.stream()
                .map(Gap::window)
                .distinct()
                .min(Comparator.comparingDouble((Window window) -> -gain(open, window))
                        .thenComparing(Window::from)
                        .thenComparing(Window::until))
                .orElseThrow();
        Gap first = open.getFirst();
        String on = InWords.date(new PartialDate(wanted.from(), wanted.until()));
        String words = first.kind() == Kind.COMMANDER
                ? "Who commanded " + first.unit().name() + ", " + on + "?"
                : "Which unit was " + first.unit().name() + " under, " + on + "?";
        return new OpenQuestion(
                first.kind(),
                first.unit(),
                wanted.from(),
                wanted.until(),
                words,
                gain(open, wanted),
                open.stream()
                        .filter(gap -> gap.gainFrom(wanted) > 0)
                        .sorted(Comparator.comparing((Gap gap) -> gap.window().from())
                                .reversed()
                                .thenComparing(gap -> gap.event().id()))
                        .map(Gap::event)
                        .distinct()
                        .toList(),
                Searches.of(first.kind(), first.unit(), wanted));
    }

    private static double gain(List<Gap> open, Window observed) {
        return open.stream().mapToDouble(gap -> gap.gainFrom(observed)).sum();
    }

    private OpenQuestion when(RecordRef event, List<RecordRef> units) {
        return new OpenQuestion(
                Kind.DATE,
                event,
                null,
                null,
                "When did it happen: " + event.name(),
                units.size(),
                List.of(event),
                Searches.of(units));
    }
}
