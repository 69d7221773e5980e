package org.faultline.inquiry.internal.posting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faultline.evidence.Assertion.Participation;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.Fact;
import org.faultline.evidence.InWords;
import org.faultline.inquiry.Verdict;
import org.faultline.inquiry.internal.CommandAt;
import org.faultline.inquiry.internal.Window;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;

/** Whether the unit is attested for that time, and whether units of its type were there at all. */
final class UnitExisted implements PostingRule {

    private static final String ANY = "any";
    private static final Set<String> STATES = Set.of("SUBORDINATE_TO", "STATIONED_AT", "OPERATES_IN");
    private static final List<Map<String, String>> SINCE = TestTable.read("types-since.tsv");

    /** When something attests the unit. */
    private record Seen(Window window, boolean begins, List<String> claims) {}

    @Override
    public String name() {
        return "unit-existed";
    }

    @Override
    public String needs() {
        return "a date";
    }

    @Override
    public Optional<Finding> of(Case posting) {
        Window window = posting.window();
        return window == null ? Optional.empty() : Optional.of(judged(posting, window));
    }

    private Finding judged(Case posting, Window window) {
        Optional<Map<String, String>> tooEarly = SINCE.stream()
                .filter(row -> List.of(ANY, posting.type().orElse(ANY)).contains(TestTable.text(row, "type")))
                .filter(row -> window.until().getYear() < TestTable.number(row, "year"))
                .findFirst();
        if (tooEarly.isPresent()) {
            return Finding.of(
                    name(),
                    Verdict.CONTRADICTED,
                    "Claimed until " + window.until().getYear() + ", before there were units of its type: "
                            + TestTable.text(tooEarly.get(), "source"));
        }
        List<Seen> seen = seen(posting);
        List<Seen> then = seen.stream()
                .filter(one -> !one.window().from().isAfter(window.until())
                        && !one.window().until().isBefore(window.from()))
                .toList();
        if (!then.isEmpty()) {
            return finding(Verdict.SUPPORTED, "Sources attest " + posting.unit().name() + " for that time.", then);
        }
        return apart(posting, window, seen);
    }

    private Finding apart(Case posting, Window window, List<Seen> seen) {
        Optional<Seen> before = seen.stream()
                .filter(one -> one.window().until().isBefore(window.from()))
                .max(Comparator.comparing(one -> one.window().until()));
        Optional<Seen> after = seen.stream()
                .filter(one -> one.window().from().isAfter(window.until()))
                .min(Comparator.comparing(one -> one.window().from()));
        String unit = posting.unit().name();
        if (before.isEmpty() && after.isEmpty()) {
            return Finding.of(name(), Verdict.UNKNOWN, "No source says when there was " + unit + ".");
        }
        if (before.isEmpty()) {
            Seen first = after.orElseThrow();
            String words = unit + " is not attested before "
                    + InWords.day(first.window().from()) + ", "
                    + days(window.until(), first.window().from()) + " later";
            return first.begins()
                    ? finding(
                            Verdict.STRAINED,
                            words + ", where a source lets its base or command begin.",
                            List.of(first))
                    : finding(Verdict.UNKNOWN, words + "; no source says when it was formed.", List.of(first));
        }
        Seen last = before.get();
        long since = ChronoUnit.DAYS.between(last.window().until(), window.from());
        String words = unit + " is attested " + days(last.window().until(), window.from()) + " before"
                + after.map(next -> " and " + days(window.until(), next.window().from()) + " after")
                        .orElse("");
        return after.isPresent() || since <= CommandAt.LAPSE_DAYS
                ? finding(
                        Verdict.COMPATIBLE,
                        words + ".",
                        Stream.concat(Stream.of(last), after.stream()).toList())
                : finding(Verdict.UNKNOWN, words + ", and never since.", List.of(last));
    }

    private Finding finding(Verdict verdict, String words, List<Seen> seen) {
        return new Finding(
                name(),
                verdict,
                words,
                seen.stream().flatMap(one -> one.claims().stream()).toList());
    }

    static String days(LocalDate earlier, LocalDate later) {
        long days = ChronoUnit.DAYS.between(earlier, later);
        return days == 1 ? "one day" : "%,d days".formatted(days);
    }

    private static List<Seen> seen(Case posting) {
        String unit = posting.unit().id();
        List<Seen> seen = new ArrayList<>();
        for (Fact fact : posting.chronicle().touching(unit)) {
            boolean state =
                    STATES.contains(fact.relationship()) && fact.subject().id().equals(unit);
            for (Span span : posting.chronicle().spansOf(fact)) {
                Window.of(span)
                        .ifPresent(window -> seen.add(new Seen(window, state && span.started(), fact.claimIds())));
            }
        }
        posting.chronicle().about(unit).stream()
                .filter(UnitExisted::isAboutItself)
                .forEach(claim -> Window.of(claim.valid())
                        .ifPresent(window -> seen.add(new Seen(window, false, List.of(claim.id())))));
        return seen;
    }

    /** Names and strengths; what relates it to other records is a fact already, and who left it says nothing here. */
    private static boolean isAboutItself(Claim claim) {
        return claim.status() == ClaimStatus.ACCEPTED
                && claim.object() == null
                && !(claim.assertion() instanceof Participation)
                && claim.subject() != null
                && claim.subject().kind() == RecordKind.UNIT;
    }
}
