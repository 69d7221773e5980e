package org.faultline.incidents;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.faultline.evidence.Assertion.Attribution;
import org.faultline.evidence.Citation;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.FactView;
import org.faultline.evidence.RecordFile;
import org.faultline.evidence.RecordRef;
import org.faultline.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit or public official whom sources name for an incident. That a source names one shows nothing yet.
 *
 * @param who the unit or person
 * @param basis {@code named}, {@code commanded} or {@code area-of-operations}
 * @param lineages ids of the lineages that say so
 * @param statements who says it, and how strongly
 */
public record Allegation(RecordRef who, String basis, List<String> lineages, List<Statement> statements) {

    private static final Comparator<Allegation> MOST_VOICES_FIRST = Comparator.comparingInt(
                    (Allegation allegation) -> -allegation.lineages().size())
            .thenComparing(allegation -> allegation.who().name())
            .thenComparing(allegation -> allegation.who().id())
            .thenComparing(Allegation::basis);

    /**
     * What one source says.
     *
     * @param claim id of the claim
     * @param allegation {@code alleged}, {@code admitted} or {@code adjudicated}
     * @param asReported the unit or person as printed
     * @param citations where it is stated
     */
    public record Statement(
            String claim, String allegation, @Nullable String asReported, List<Citation> citations) {}

    static List<Allegation> ofUnits(RecordFile file) {
        return of(file, RecordKind.UNIT);
    }

    static List<Allegation> ofPeople(RecordFile file) {
        return of(file, RecordKind.PERSON);
    }

    private static List<Allegation> of(RecordFile file, RecordKind kind) {
        return file.incoming("ALLEGED_IN").stream()
                .filter(fact -> fact.other().kind() == kind)
                .map(fact -> new Allegation(
                        fact.other(),
                        String.valueOf(fact.details().get("basis")),
                        fact.lineages(),
                        statements(fact, file)))
                .sorted(MOST_VOICES_FIRST)
                .toList();
    }

    private static List<Statement> statements(FactView fact, RecordFile file) {
        return file.claims(Attribution.class).stream()
                .filter(claim -> fact.claims().contains(claim.id()))
                .map(Allegation::statement)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Statement statement(ClaimView claim) {
        return claim.asserts() instanceof Attribution attribution
                ? new Statement(claim.id(), attribution.allegation(), attribution.asReported(), claim.citations())
                : null;
    }
}
