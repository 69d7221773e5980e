package org.faultline.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.Claims;
import org.faultline.inquiry.CheckAudit.Checked;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.KnownRecords;
import org.faultline.inquiry.internal.Window;
import org.faultline.inquiry.internal.posting.Case;
import org.faultline.inquiry.internal.posting.Finding;
import org.faultline.inquiry.internal.posting.PlaceNaming;
import org.faultline.inquiry.internal.posting.PostingRules;
import org.faultline.inquiry.internal.posting.PostingRules.Ruling;
import org.faultline.inquiry.internal.posting.UnitNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers whether a posting that somebody claims can be true. Keeps nothing of what is claimed; writes down that it was asked. */
@Service
public final class PostingChecks {

    private final KnownRecords records;
    private final UnitNaming units;
    private final PlaceNaming places;
    private final Claims claims;
    private final CheckAudit audit;
    private final Clock clock;

    PostingChecks(
            KnownRecords records, UnitNaming units, PlaceNaming places, Claims claims, CheckAudit audit, Clock clock) {
        this.records = records;
        this.units = units;
        this.places = places;
        this.claims = claims;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@return the names of the tests, in their order} */
    public List<String> tests() {
        return PostingRules.names();
    }

    /**
     * {@return what sources say to the claim}
     *
     * @param knownAt what was known at the end of that day; absent for now
     * @param who the account that asks, for the audit
     */
    public PostingCheck check(ClaimedPosting claimed, @Nullable LocalDate knownAt, String who) {
        Chronicle chronicle = records.chronicle(knownAt);
        UnitNaming.Named named = units.of(chronicle, claimed.unit());
        List<Finding> findings = new ArrayList<>(List.of(named.finding()));
        @Nullable Window window = Case.window(claimed).orElse(null);
        if (named.unit() != null) {
            @Nullable
            String place =
                    Optional.ofNullable(claimed.place()).flatMap(places::of).orElse(null);
            findings.addAll(PostingRules.findings(new Case(chronicle, claimed, named.unit(), place, window)));
        }
        Ruling ruling = PostingRules.ruling(findings);
        audit.record(new Checked(
                who, clock.instant(), named.unit() == null ? null : named.unit().id(), ruling.verdict()));
        return new PostingCheck(
                ruling.verdict(),
                ruling.because(),
                named.unit(),
                named.canMean(),
                window == null ? null : window.from(),
                window == null ? null : window.until(),
                tests(findings, knownAt),
                named.unit() == null ? List.of() : PostingRules.notAsked(findings));
    }

    private List<PostingTest> tests(List<Finding> findings, @Nullable LocalDate knownAt) {
        TreeSet<String> ids = new TreeSet<>();
        findings.forEach(finding -> ids.addAll(finding.claims()));
        Map<String, ClaimView> shown = new HashMap<>();
        claims.shown(ids, knownAt).forEach(claim -> shown.put(claim.id(), claim));
        return findings.stream()
                .map(finding -> {
                    List<ClaimView> behind = finding.claims().stream()
                            .map(shown::get)
                            .filter(Objects::nonNull)
                            .toList();
                    List<String> lineages = behind.stream()
                            .flatMap(claim -> claim.lineages().stream())
                            .distinct()
                            .sorted()
                            .toList();
                    return new PostingTest(finding.test(), finding.result(), finding.reason(), lineages, behind);
                })
                .toList();
    }
}
