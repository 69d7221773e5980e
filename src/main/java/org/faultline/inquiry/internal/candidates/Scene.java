package org.faultline.inquiry.internal.candidates;

import java.util.List;
import org.faultline.evidence.Claim;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.internal.Window;
import org.jspecify.annotations.Nullable;

/**
 * An incident, as far as it tells who may have been there.
 *
 * @param incident the incident
 * @param places where it happened
 * @param window the days on which it can have happened; absent when undated
 * @param kilometres how near a base counts as near
 * @param days how many days count as near
 * @param asserted ids of the units that a source names for it
 * @param reports the claims that report it
 * @param texts the texts of its sources
 */
public record Scene(
        RecordRef incident,
        List<RecordRef> places,
        @Nullable Window window,
        int kilometres,
        int days,
        List<String> asserted,
        List<Claim> reports,
        List<CitedTexts.Text> texts) {

    /** Keeps its own copies. */
    public Scene {
        places = List.copyOf(places);
        asserted = List.copyOf(asserted);
        reports = List.copyOf(reports);
        texts = List.copyOf(texts);
    }

    boolean isCitedBy(Claim claim) {
        return claim.citations().stream()
                .anyMatch(citation -> texts.stream()
                        .anyMatch(text -> text.source().equals(citation.source().id())));
    }
}
