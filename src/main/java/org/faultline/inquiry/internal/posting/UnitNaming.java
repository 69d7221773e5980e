package org.faultline.inquiry.internal.posting;

import java.util.List;
import java.util.Optional;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.RecordRef;
import org.faultline.identity.ReconcileMatch;
import org.faultline.identity.ReconcileQuery;
import org.faultline.identity.Reconciliation;
import org.faultline.inquiry.Verdict;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.Entry;
import org.faultline.kernel.RecordKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the unit that a claim names: in any spelling and either script, by designation, or by id. */
@Component
public final class UnitNaming {

    private static final int MOST = 12;
    private static final double SURE = 95;
    private static final double UNTYPED = 80;
    private static final double LEAST = 60;
    private static final int MOST_CLAIMS = 4;

    private final Reconciliation reconciliation;

    UnitNaming(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    /**
     * What a designation was taken for.
     *
     * @param unit the unit; absent when none or several can be meant
     * @param canMean all that can be meant, when it is not one
     * @param finding the test's finding
     */
    public record Named(@Nullable RecordRef unit, List<RecordRef> canMean, Finding finding) {

        /** Keeps its own copy. */
        public Named {
            canMean = List.copyOf(canMean);
        }
    }

    /** {@return the unit that the text names, of those known in the chronicle} */
    public Named of(Chronicle chronicle, String text) {
        Optional<RecordRef> byId =
                chronicle.entry(text.strip()).map(Entry::ref).filter(ref -> ref.kind() == RecordKind.UNIT);
        if (byId.isPresent()) {
            return one(chronicle, byId.get(), Verdict.SUPPORTED, "The id is that of ");
        }
        List<ReconcileMatch> found =
                reconciliation.find(new ReconcileQuery(text, List.of(ReconcileQuery.UNIT), MOST, List.of())).stream()
                        .filter(match -> match.score() >= LEAST)
                        .filter(match -> chronicle.entry(match.id()).isPresent())
                        .toList();
        if (found.isEmpty()) {
            return new Named(
                    null,
                    List.of(),
                    Finding.of(
                            PostingRules.UNIT_KNOWN,
                            Verdict.UNKNOWN,
                            "No recorded unit has that designation. Write it as LIB 528, 528th Light Infantry Battalion, or in Burmese."));
        }
        List<ReconcileMatch> nearest = found.stream()
                .filter(match ->
                        match.score() >= Math.min(SURE, found.getFirst().score()))
                .toList();
        return nearest.size() == 1 ? taken(chronicle, nearest.getFirst(), found) : several(nearest);
    }

    private static Named taken(Chronicle chronicle, ReconcileMatch match, List<ReconcileMatch> found) {
        RecordRef unit = chronicle.entry(match.id()).map(Entry::ref).orElseThrow();
        if (match.score() >= SURE) {
            return one(chronicle, unit, Verdict.SUPPORTED, "Sources name ");
        }
        boolean typeDiffers = match.score() < UNTYPED
                && match.features().stream().anyMatch(one -> one.id().equals("designation") && one.value() > LEAST);
        String others = found.size() > 1 ? "; " + (found.size() - 1) + " others come less near" : "";
        return one(
                chronicle,
                unit,
                Verdict.COMPATIBLE,
                (typeDiffers
                        ? "No unit has that type and number" + others
                                + "; sources mix such types up, so it is taken for "
                        : "The type is not stated" + others + "; it is taken for "));
    }

    private static Named one(Chronicle chronicle, RecordRef unit, Verdict verdict, String words) {
        List<String> claims = chronicle.about(unit.id()).stream()
                .filter(claim -> claim.assertion() instanceof Naming && claim.status() == ClaimStatus.ACCEPTED)
                .map(Claim::id)
                .limit(MOST_CLAIMS)
                .toList();
        return new Named(
                unit, List.of(), new Finding(PostingRules.UNIT_KNOWN, verdict, words + unit.name() + ".", claims));
    }

    private static Named several(List<ReconcileMatch> found) {
        List<RecordRef> units = found.stream()
                .map(match -> new RecordRef(RecordKind.UNIT, match.id(), match.name()))
                .toList();
        return new Named(
                null,
                units,
                Finding.of(
                        PostingRules.UNIT_KNOWN,
                        Verdict.UNKNOWN,
                        "It can mean " + units.size() + " units: "
                                + String.join(
                                        ", ",
                                        units.stream().map(RecordRef::name).toList())
                                + ". Name the type, or give the unit's id."));
    }
}
