package org.faultline.inquiry.internal.biography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.faultline.evidence.Assertion.Attribution;
import org.faultline.evidence.Assertion.Departure;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Assertion.Posting;
import org.faultline.evidence.Assertion.Strength;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.Fact;
import org.faultline.evidence.InWords;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.Biography;
import org.faultline.inquiry.Biography.Chapter;
import org.faultline.inquiry.Biography.Days;
import org.faultline.inquiry.Biography.Line;
import org.faultline.inquiry.Biography.Stretch;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.Entry;
import org.faultline.inquiry.internal.Window;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;
import org.faultline.kernel.Timeline;
import org.jspecify.annotations.Nullable;

/** Puts the biography of a unit together, chapter by chapter. */
public final class Account {

    /** Shorter gaps are the rhythm of reporting, not of the unit. */
    private static final int LEAST_GAP = 31;

    private final Chronicle chronicle;
    private final RecordRef unit;
    private final LocalDate on;
    private final LocalDate today;

    private Account(Chronicle chronicle, RecordRef unit, LocalDate on, LocalDate today) {
        this.chronicle = chronicle;
        this.unit = unit;
        this.on = on;
        this.today = today;
    }

    /** {@return the unit's biography, its lines judged for a day} */
    public static Biography of(Chronicle chronicle, RecordRef unit, LocalDate on, LocalDate today) {
        return new Account(chronicle, unit, on, today).biography();
    }

    private Biography biography() {
        List<Chapter> chapters = List.of(
                events("names", names()),
                states("superiors", from("SUBORDINATE_TO"), Fact::object, this::relation, Account::ofOneKind),
                states("subordinates", to("SUBORDINATE_TO"), Fact::subject, this::relation, (one, other) -> false),
                states("bases", from("STATIONED_AT"), Fact::object, this::around, (one, other) -> false),
                states("areas", from("OPERATES_IN"), Fact::object, this::around, (one, other) -> false),
                states("commanders", posts(true), Fact::subject, this::post, Account::inOnePost),
                states("posts", posts(false), Fact::subject, this::post, (one, other) -> false),
                events("strength", strengths()),
                events("defections", of(to("FROM_UNIT"), Fact::subject, Account::count)),
                events("incidents", of(from("ALLEGED_IN"), Fact::object, Account::allegation)));
        List<Stretch> all = chapters.stream()
                .flatMap(chapter -> chapter.lines().stream())
                .flatMap(line -> line.stretches().stream())
                .toList();
        LocalDate first =
                all.stream().map(Stretch::from).min(Comparator.naturalOrder()).orElse(null);
        LocalDate last = Stream.concat(all.stream().map(Stretch::until), Stream.of(today))
                .max(Comparator.naturalOrder())
                .orElse(today);
        return new Biography(
                unit,
                chronicle.entry(unit.id()).map(Entry::type).orElse(null),
                first,
                last,
                on,
                chapters.stream().map(chapter -> withGaps(chapter, first)).toList());
    }

    /** Gaps are counted from the first day of the whole account on, so that a chapter that begins late shows it. */
    private Chapter withGaps(Chapter chapter, @Nullable LocalDate first) {
        boolean state = STATES.contains(chapter.name());
        List<Days> gaps = !state || first == null
                ? List.of()
                : Held.gaps(
                        chapter.lines().stream()
                                .flatMap(line -> line.stretches().stream())
                                .toList(),
                        first,
                        today,
                        LEAST_GAP);
        return new Chapter(chapter.name(), chapter.lines(), gaps);
    }

    private static final List<String> STATES = List.of("superiors", "bases", "areas", "commanders");

    private List<Fact> from(String relationship) {
        return chronicle.from(unit.id(), relationship);
    }

    private List<Fact> to(String relationship) {
        return chronicle.to(unit.id(), relationship);
    }

    private List<Fact> posts(boolean command) {
        return to("POSTED_TO").stream()
                .filter(post -> post.sense().endsWith("Commander") == command)
                .toList();
    }

    /** Whether the second takes the first one's place where that is only assumed. */
    private interface Replacing {
        boolean replaces(Fact one, Fact other);
    }

    private static boolean ofOneKind(Fact one, Fact other) {
        return one.sense().equals(other.sense());
    }

    private static boolean inOnePost(Fact one, Fact other) {
        return one.sense().equals(other.sense());
    }

    private Chapter states(
            String name,
            List<Fact> facts,
            Function<Fact, RecordRef> end,
            Function<Fact, @Nullable String> note,
            Replacing rule) {
        List<Line> lines = new ArrayList<>();
        for (Fact fact : facts) {
            Stream<Fact> rivals = facts.stream()
                    .filter(other ->
                            !end.apply(other).id().equals(end.apply(fact).id()))
                    .filter(other -> rule.replaces(fact, other));
            Stream<Fact> moves = name.equals("commanders")
                    ? chronicle.from(fact.subject().id(), "POSTED_TO").stream()
                            .filter(other -> !other.object().id().equals(unit.id()))
                    : Stream.empty();
            lines.add(line(fact, end.apply(fact), note.apply(fact), attested(Stream.concat(rivals, moves))));
        }
        return new Chapter(name, sorted(lines), List.of());
    }

    private static List<Window> attested(Stream<Fact> facts) {
        return facts.flatMap(fact -> fact.timeline().spans().stream())
                .flatMap(span -> Window.of(span).stream())
                .toList();
    }

    private List<Line> of(List<Fact> facts, Function<Fact, RecordRef> end, Function<Fact, @Nullable String> note) {
        return facts.stream()
                .map(fact -> line(fact, end.apply(fact), note.apply(fact), List.of()))
                .toList();
    }

    private Line line(Fact fact, RecordRef other, @Nullable String note, List<Window> replaced) {
        List<Span> spans = eventSpans(fact).orElseGet(() -> chronicle.spansOf(fact));
        List<Stretch> stretches = Held.stretches(spans, replaced, today);
        return new Line(
                other.name(),
                other,
                note,
                InWords.when(spans),
                Held.truthOn(on, stretches, new Timeline(spans).answerOn(on)),
                stretches,
                fact.lineages(),
                fact.claimIds());
    }

    /** What belongs to an event has the event's days. */
    private Optional<List<Span>> eventSpans(Fact fact) {
        RecordRef event = fact.subject().kind() == RecordKind.DEFECTION ? fact.subject() : fact.object();
        boolean once = event.kind() == RecordKind.DEFECTION || event.kind() == RecordKind.INCIDENT;
        return once ? chronicle.windowOf(event.id()).map(Account::days).map(List::of) : Optional.empty();
    }

    private static Span days(Window window) {
        boolean one = window.from().equals(window.until());
        return new Span(
                window.from(), one ? window.from() : null, one ? window.until() : null, window.until(), true, true);
    }

    private static Chapter events(String name, List<Line> lines) {
        return new Chapter(name, sorted(lines), List.of());
    }

    private static List<Line> sorted(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(Account::first, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Line::label)
                        .thenComparing(line -> line.claims().getFirst()))
                .toList();
    }

    private static @Nullable LocalDate first(Line line) {
        return line.stretches().stream().map(Stretch::from).findFirst().orElse(null);
    }

    private List<Line> names() {
        return claimed(Naming.class, naming -> naming.name(), naming -> naming.nameKind());
    }

    private List<Line> strengths() {
        return claimed(Strength.class, strength -> strength.count() + " people", Strength::measure);
    }

    /** What is claimed of the unit alone: claims that say the same thing are one line. */
    private <A> List<Line> claimed(Class<A> kind, Function<A, String> label, Function<A, String> note) {
        Predicate<Claim> counts = claim -> claim.status() == ClaimStatus.ACCEPTED
                && kind.isInstance(claim.assertion())
                && Objects.equals(
                        claim.subject() == null ? null : claim.subject().id(), unit.id());
        Map<String, List<Claim>> groups = new TreeMap<>();
        chronicle.about(unit.id()).stream().filter(counts).forEach(claim -> {
            A assertion = kind.cast(claim.assertion());
            groups.computeIfAbsent(label.apply(assertion) + "|" + note.apply(assertion), any -> new ArrayList<>())
                    .add(claim);
        });
        return groups.values().stream()
                .map(group -> {
                    A assertion = kind.cast(group.getFirst().assertion());
                    Timeline timeline =
                            Timeline.of(group.stream().map(Claim::valid).toList());
                    return new Line(
                            label.apply(assertion),
                            null,
                            note.apply(assertion),
                            InWords.when(timeline.spans()),
                            timeline.answerOn(on),
                            Held.stretches(timeline.spans(), List.of(), LocalDate.MIN),
                            group.stream()
                                    .flatMap(claim -> claim.lineages().stream())
                                    .distinct()
                                    .sorted()
                                    .toList(),
                            group.stream().map(Claim::id).toList());
                })
                .toList();
    }

    private @Nullable String relation(Fact fact) {
        return fact.sense();
    }

    private @Nullable String around(Fact fact) {
        return chronicle
                .entry(fact.object().id())
                .map(Entry::parent)
                .flatMap(chronicle::entry)
                .map(entry -> "in " + entry.ref().name())
                .orElse(null);
    }

    private @Nullable String post(Fact fact) {
        Posting posting = (Posting) fact.working().assertion();
        String rank = posting.rank();
        String title = posting.title();
        String role = title == null || title.equalsIgnoreCase(posting.role())
                ? posting.role()
                : posting.role() + ", “" + title + "”";
        return rank == null ? role : rank + ", " + role;
    }

    private static @Nullable String count(Fact fact) {
        Departure departure = (Departure) fact.working().assertion();
        return departure.count().isUnknown()
                ? "number unknown"
                : departure.count() + (departure.countShared() ? " together with other units" : " of this unit");
    }

    private static @Nullable String allegation(Fact fact) {
        Attribution attribution = (Attribution) fact.working().assertion();
        return attribution.allegation() + ", " + attribution.basis().replace('-', ' ');
    }
}
