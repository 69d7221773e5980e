package org.faultline.inquiry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faultline.evidence.Citation;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.SourceRef;
import org.faultline.evidence.SourceTie;
import org.faultline.evidence.Sources;
import org.faultline.inquiry.Corroboration.Voice;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.Conclusion;
import org.faultline.inquiry.internal.KnownRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells on which lineages the conclusion rests that a claim supports, and what it would be without each. */
@Service
public final class Corroborations {

    private final KnownRecords records;
    private final Sources sources;

    Corroborations(KnownRecords records, Sources sources) {
        this.records = records;
        this.sources = sources;
    }

    /** {@return the lineages behind the conclusion that the claim supports; empty when no such claim was known or may be shown} */
    public Optional<Corroboration> of(String claimId, @Nullable LocalDate knownAt) {
        Chronicle chronicle = records.chronicle(knownAt);
        return chronicle.claim(claimId).map(claim -> of(claim, Conclusion.of(chronicle, claim)));
    }

    private Corroboration of(Claim claim, Conclusion conclusion) {
        boolean counts = claim.status() == ClaimStatus.ACCEPTED;
        List<Claim> claims = counts ? conclusion.claims() : List.of(claim);
        String answer = counts ? conclusion.answer(claims).orElse(null) : null;
        Set<String> lineages = new LinkedHashSet<>();
        claims.forEach(one -> lineages.addAll(one.lineages()));
        List<SourceTie> ties = sources.ties(sourcesOf(claims).map(SourceRef::id).toList());
        List<Voice> voices = lineages.stream()
                .map(lineage -> voice(lineage, claims, conclusion, answer, ties))
                .sorted(Comparator.comparingInt((Voice voice) -> -voice.claims().size())
                        .thenComparing(Voice::lineage))
                .toList();
        return new Corroboration(
                claim.id(),
                conclusion.words(),
                answer,
                counts ? lineages.size() : 0,
                counts && voices.stream().anyMatch(voice -> voice.effect().equals("falls")),
                voices);
    }

    private static Voice voice(
            String lineage,
            List<Claim> claims,
            Conclusion conclusion,
            @Nullable String answer,
            Collection<SourceTie> ties) {
        List<Claim> own = claims.stream()
                .filter(claim -> claim.lineages().contains(lineage))
                .toList();
        List<Claim> others = claims.stream()
                .filter(claim -> claim.lineages().stream().anyMatch(other -> !other.equals(lineage)))
                .toList();
        List<SourceRef> said = sourcesOf(own)
                .filter(source -> source.lineage().equals(lineage))
                .toList();
        Set<String> ids = Set.copyOf(said.stream().map(SourceRef::id).toList());
        String without = conclusion.answer(others).orElse(null);
        return new Voice(
                lineage,
                said,
                own.stream().map(Claim::id).toList(),
                ties.stream()
                        .filter(tie -> ids.contains(tie.a()) || ids.contains(tie.b()))
                        .toList(),
                without,
                without == null ? "falls" : Objects.equals(without, answer) ? "none" : "changes");
    }

    private static Stream<SourceRef> sourcesOf(Collection<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.citations().stream())
                .map(Citation::source)
                .distinct();
    }
}
