package org.faultline.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.faultline.web.EvidenceCard;
import org.jspecify.annotations.Nullable;

/**
 * A claim as pages show it, by the fragment {@code claim} of {@code fragments/facts.html}.
 *
 * @param id the claim's id
 * @param kind its kind
 * @param sentence what it asserts, in words
 * @param when when it held, in words
 * @param status where it stands
 * @param note the compiler's remark
 * @param recordedOn the day (UTC) on which it was written down
 * @param recordedBy by whom
 * @param passages where it is stated
 */
public record ClaimCard(
        String id,
        String kind,
        String sentence,
        String when,
        String status,
        @Nullable String note,
        LocalDate recordedOn,
        String recordedBy,
        List<Passage> passages) {

    /**
     * A passage that states it.
     *
     * @param card the passage with its source
     * @param url the source's address at its publisher
     */
    public record Passage(EvidenceCard card, @Nullable String url) {}

    /** {@return the claim as pages show it} */
    public static ClaimCard of(ClaimView claim) {
        return new ClaimCard(
                claim.id(),
                claim.kind(),
                ClaimWords.of(claim),
                InWords.when(claim.valid()),
                claim.status(),
                claim.note(),
                LocalDate.ofInstant(claim.recordedAt(), ZoneOffset.UTC),
                claim.recordedBy(),
                claim.citations().stream()
                        .map(citation -> passage(claim, citation))
                        .toList());
    }

    /**
     * {@return the claims as pages list them: by kind, what a record is called last because every spelling is a claim of its own}
     */
    public static List<ClaimCard> listOf(Collection<ClaimView> claims) {
        return claims.stream()
                .sorted(Comparator.comparing((ClaimView claim) -> claim.kind().equals("Naming"))
                        .thenComparing(ClaimView::kind)
                        .thenComparing(
                                claim -> claim.valid().possibleFrom(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ClaimView::id))
                .map(ClaimCard::of)
                .toList();
    }

    private static Passage passage(ClaimView claim, Citation citation) {
        SourceRef source = citation.source();
        EvidenceCard card = new EvidenceCard(
                source.publisher(),
                source.title(),
                source.published(),
                "/sources/" + source.id() + "?citation=" + citation.id() + "#passage",
                citation.locator(),
                citation.passage(),
                citation.quote(),
                null,
                source.reliability(),
                claim.credibility(),
                null,
                null);
        return new Passage(card, webAddress(source.url()));
    }

    /** {@return the address if a browser opens it as a page; addresses come from tables, and anything else becomes no link} */
    public static @Nullable String webAddress(@Nullable String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }
}
