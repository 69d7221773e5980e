package org.faultline.inquiry.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Assertion.Strength;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.InWords;
import org.faultline.evidence.RecordRef;
import org.faultline.evidence.WorkingAnswer;
import org.faultline.inquiry.Move;
import org.faultline.inquiry.Move.How;
import org.faultline.inquiry.Move.What;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/** What is answered first where reports of one thing differ, and how that moves. */
final class Answers {

    private Answers() {}

    /**
     * A question about a record and the claim that answers it.
     *
     * @param question {@code date}, {@code number}, {@code kind}, {@code whether it happened}, {@code strength (actual)}
     */
    private record Answer(RecordRef record, String question, String text, List<String> claims) {

        String key() {
            return record.id() + "|" + question;
        }
    }

    static List<Move> between(Chronicle before, Chronicle after) {
        return Moves.paired(answers(before), answers(after), Answer::key, (key, one, other) -> {
            Answer known = Objects.requireNonNull(other == null ? one : other);
            return one != null && other != null && one.text().equals(other.text())
                    ? null
                    : new Move(
                            What.ANSWER,
                            one == null ? How.ADDED : other == null ? How.GONE : How.CHANGED,
                            known.record(),
                            known.question(),
                            text(one),
                            text(other),
                            Stream.of(one, other)
                                    .filter(Objects::nonNull)
                                    .flatMap(answer -> answer.claims().stream())
                                    .distinct()
                                    .sorted()
                                    .toList());
        });
    }

    private static @Nullable String text(@Nullable Answer answer) {
        return answer == null ? null : answer.text();
    }

    private static List<Answer> answers(Chronicle chronicle) {
        Map<RecordRef, List<Claim>> bySubject = new HashMap<>();
        for (Claim claim : chronicle.claims()) {
            RecordRef subject = claim.subject();
            if (subject != null && claim.status() == ClaimStatus.ACCEPTED) {
                bySubject.computeIfAbsent(subject, any -> new ArrayList<>()).add(claim);
            }
        }
        List<Answer> answers = new ArrayList<>();
        bySubject.forEach((subject, claims) -> {
            ofEvent(subject, claims, answers);
            ofStrength(subject, claims, answers);
        });
        return answers;
    }

    private static void ofEvent(RecordRef event, List<Claim> claims, Collection<Answer> answers) {
        List<Claim> reports = claims.stream()
                .filter(claim -> claim.assertion() instanceof Occurrence)
                .toList();
        List<Claim> asserting = reports.stream()
                .filter(claim -> ((Occurrence) claim.assertion()).asserts())
                .toList();
        WorkingAnswer.of(asserting).ifPresent(claim -> {
            Occurrence working = (Occurrence) claim.assertion();
            List<String> ids = List.of(claim.id());
            answers.add(new Answer(event, "date", InWords.when(claim.valid()), ids));
            answers.add(new Answer(event, "kind", working.type(), ids));
            number(event, "number who left", working.count(), ids, answers);
            number(event, "number killed", working.killed(), ids, answers);
            number(event, "number injured", working.injured(), ids, answers);
        });
        if (asserting.size() < reports.size()) {
            List<String> denying = reports.stream()
                    .filter(claim -> !((Occurrence) claim.assertion()).asserts())
                    .map(Claim::id)
                    .toList();
            answers.add(new Answer(event, "whether it happened", "denied by a source", denying));
        }
    }

    private static void number(
            RecordRef event, String question, CountRange count, List<String> ids, Collection<Answer> answers) {
        if (!count.isUnknown()) {
            answers.add(new Answer(event, question, count.toString(), ids));
        }
    }

    private static void ofStrength(RecordRef unit, List<Claim> claims, Collection<Answer> answers) {
        Map<String, List<Claim>> byMeasure = new HashMap<>();
        for (Claim claim : claims) {
            if (claim.assertion() instanceof Strength strength) {
                byMeasure
                        .computeIfAbsent(strength.measure(), any -> new ArrayList<>())
                        .add(claim);
            }
        }
        byMeasure.forEach((measure, stated) -> WorkingAnswer.of(stated)
                .ifPresent(claim -> answers.add(new Answer(
                        unit,
                        "strength (" + measure + ")",
                        ((Strength) claim.assertion()).count().toString(),
                        List.of(claim.id())))));
    }
}
