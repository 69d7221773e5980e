package org.faultline.inquiry.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faultline.evidence.Assertion.Posting;
import org.faultline.evidence.Fact;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.Attested;
import org.faultline.inquiry.Echelon;
import org.faultline.inquiry.Holder;
import org.faultline.kernel.Span;
import org.faultline.kernel.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Who commanded a unit and those above it on the days of a window.
 *
 * <p>Only posts of command count, never any other post. Nobody is named outside the span of his posting. That somebody still held a post
 * after its last attestation is assumed for {@value #LAPSE_DAYS} days at most (unless he is attested in it again later), and no longer
 * than until somebody else is attested in it, or he himself elsewhere. The rules are written down in {@code docs/command.md}.
 */
public final class CommandAt {

    /** After so many days without a word an assumption lapses: three years, longer than most keep a command. */
    public static final int LAPSE_DAYS = 1_096;

    private static final int MOST_ECHELONS = 200;
    private static final Map<String, String> MANNERS = Map.of(
            "Commander", "in command",
            "Acting Commander", "acting",
            "Deputy Commander", "deputy",
            "Second in Command", "deputy");
    private static final List<String> ORDER_OF_MANNERS = List.of("in command", "acting", "deputy");
    private static final Comparator<Holder> BEST_FIRST = Comparator.comparingInt(
                    (Holder holder) -> ORDER_OF_MANNERS.indexOf(holder.manner()))
            .thenComparing(holder -> holder.post().truth())
            .thenComparing(holder -> holder.post().daysSince(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(holder -> -holder.post().lineages().size())
            .thenComparing(holder -> holder.post().other().id())
            .thenComparing(holder -> holder.post().claims().getFirst());
    private static final Comparator<Attested> SUREST_FIRST = Comparator.comparing(Attested::truth)
            .thenComparing(Attested::daysSince, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(link -> link.other().name())
            .thenComparing(link -> link.other().id())
            .thenComparing(Attested::sense);

    private final Chronicle chronicle;
    private final Window window;
    private final Set<String> walked = new HashSet<>();

    private CommandAt(Chronicle chronicle, Window window) {
        this.chronicle = chronicle;
        this.window = window;
    }

    /** {@return the unit and all above it, as they stood on the days of the window} */
    public static Echelon of(Chronicle chronicle, RecordRef unit, Window window) {
        return new CommandAt(chronicle, window).echelon(unit, null);
    }

    /** {@return who held command of the unit itself} */
    public static List<Holder> holders(Chronicle chronicle, String unitId, Window window) {
        return new CommandAt(chronicle, window)
                .judged(unitId).stream()
                        .filter(holder ->
                                holder.remark() == null && holder.post().truth().holds())
                        .toList();
    }

    /** {@return the units that the unit was under, the surest first} */
    public static List<Attested> superiors(Chronicle chronicle, String unitId, Window window) {
        List<Fact> links = chronicle.from(unitId, "SUBORDINATE_TO").stream()
                .filter(link -> !link.sense().equals("class"))
                .toList();
        return links.stream()
                .filter(link -> !isReplaced(link, links, window))
                .map(link -> Proximity.of(link, link.object(), window))
                .filter(link -> link.truth().holds())
                .sorted(SUREST_FIRST)
                .toList();
    }

    /** A superior that is only assumed gives way to one of the same kind that is attested later. */
    private static boolean isReplaced(Fact link, List<Fact> links, Window window) {
        return link.timeline().answerWithin(window.from(), window.until()) == Truth.ASSUMED
                && links.stream()
                        .anyMatch(other -> other.sense().equals(link.sense())
                                && !other.object().id().equals(link.object().id())
                                && attestedAfter(link, other, window).isPresent());
    }

    private Echelon echelon(RecordRef unit, @Nullable Attested link) {
        boolean placeholder = chronicle.isPlaceholder(unit.id());
        List<Holder> judged = judged(unit.id());
        boolean first = walked.size() < MOST_ECHELONS && walked.add(unit.id());
        return new Echelon(
                unit,
                placeholder,
                link,
                judged.stream()
                        .filter(holder ->
                                holder.remark() == null && holder.post().truth().holds())
                        .toList(),
                judged.stream().filter(holder -> holder.remark() != null).toList(),
                judged.stream()
                        .filter(holder -> holder.post().spans().stream().noneMatch(span -> span.isDated()))
                        .toList(),
                first
                        ? superiors(chronicle, unit.id(), window).stream()
                                .map(above -> echelon(above.other(), above))
                                .toList()
                        : List.of(),
                !first);
    }

    private List<Holder> judged(String unitId) {
        List<Fact> posts = chronicle.to(unitId, "POSTED_TO").stream()
                .filter(post -> MANNERS.containsKey(post.sense()))
                .toList();
        List<Holder> holders = new ArrayList<>();
        for (Fact post : posts) {
            Attested attested = Proximity.of(post, post.subject(), window);
            Posting working = (Posting) post.working().assertion();
            holders.add(new Holder(
                    MANNERS.getOrDefault(post.sense(), ""),
                    working.rank(),
                    working.title(),
                    attested,
                    attested.truth() == Truth.ASSUMED ? displacedBy(post, posts).orElse(null) : onlyLater(attested)));
        }
        return holders.stream().sorted(BEST_FIRST).toList();
    }

    /** That somebody is attested in the post after that time, and that no source says since when; null otherwise. */
    private static @Nullable String onlyLater(Attested post) {
        boolean later = !post.truth().holds() && post.daysUntil() != null;
        return later && post.spans().stream().noneMatch(Span::started)
                ? "attested in it later; no source says since when"
                : null;
    }

    /** Why it is not assumed that the post was still held; empty when it is. */
    private Optional<String> displacedBy(Fact post, List<Fact> posts) {
        Stream<String> successors = posts.stream()
                .filter(other -> other.sense().equals(post.sense())
                        && !other.subject().id().equals(post.subject().id()))
                .flatMap(other -> attestedAfter(post, other, window).stream()
                        .map(day -> other.subject().name() + " is attested in the post from " + day));
        Stream<String> moves = chronicle.from(post.subject().id(), "POSTED_TO").stream()
                .filter(other -> !other.object().id().equals(post.object().id()))
                .flatMap(other -> attestedAfter(post, other, window).stream()
                        .map(day -> "attested elsewhere, in " + other.object().name() + ", from " + day));
        LocalDate last = Proximity.lastBefore(post.timeline().spans(), window);
        boolean again = Proximity.of(post, post.subject(), window).daysUntil() != null;
        Stream<String> lapse =
                last != null && !again && last.plusDays(LAPSE_DAYS).isBefore(window.from())
                        ? Stream.of("no word of it since " + last + "; after three years nothing is assumed any more")
                        : Stream.empty();
        return Stream.of(successors, moves, lapse).flatMap(reasons -> reasons).findFirst();
    }

    /** The first day after the last attestation of the one, and before the end of the window, for which the other is attested. */
    private static Optional<LocalDate> attestedAfter(Fact one, Fact other, Window window) {
        LocalDate last = Proximity.lastBefore(one.timeline().spans(), window);
        return last == null
                ? Optional.empty()
                : other.timeline().spans().stream()
                        .flatMap(span -> Window.of(span).stream())
                        .filter(attested -> attested.until().isAfter(last)
                                && !attested.from().isAfter(window.until()))
                        .map(attested -> attested.from().isAfter(last) ? attested.from() : last.plusDays(1))
                        .min(Comparator.naturalOrder());
    }
}
