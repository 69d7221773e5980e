package org.faultline.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.evidence.EvidenceBatch.IdentityDraft;
import org.faultline.evidence.IdentityRefused;
import org.faultline.evidence.IdentityState;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.identity.internal.Pairs;
import org.faultline.kernel.RecordKind;
import org.faultline.language.NameComparison.Decision;
import org.faultline.language.Names;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.RequestRefused;
import org.springframework.stereotype.Service;

/**
 * People on record who may be one, by their names. A match of names only proposes: to decide that two are one, claims must post both
 * to one unit; each decision is kept with its reason, and can be taken back.
 */
@Service
public final class Candidates {

    /** The rule's name in decisions. */
    public static final String RULE = "same-name";

    private static final Comparator<Candidate> NEAREST_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> -candidate.score())
            .thenComparing(candidate -> candidate.into().name())
            .thenComparing(Candidate::id);

    private final Pairs pairs;
    private final Ledger ledger;

    Candidates(Pairs pairs, Ledger ledger) {
        this.pairs = pairs;
        this.ledger = ledger;
    }

    /**
     * {@return a page of the candidates that pass the filters}
     *
     * @param request sorted by {@code score} (the nearest first) or {@code name}
     * @param everybody whether sealed people are among them; for the administrator only
     */
    public Listing<Candidate> list(ListingRequest request, CandidateFilters filters, boolean everybody) {
        Comparator<Candidate> order = request.sort().equals("name")
                ? Comparator.comparing((Candidate candidate) -> candidate.into().name())
                        .thenComparing(NEAREST_FIRST)
                : NEAREST_FIRST;
        return request.listing(pairs.all(everybody).stream()
                .filter(candidate -> passes(candidate, filters))
                .sorted(request.descending() ? order.reversed() : order)
                .skip(request.offset())
                .limit(request.fetch())
                .toList());
    }

    private static boolean passes(Candidate candidate, CandidateFilters filters) {
        boolean state = filters.state() == null || candidate.state() == filters.state();
        boolean match = filters.match() == null
                || candidate.match().name().equals(filters.match().name());
        boolean person = filters.person() == null
                || candidate.folded().id().equals(filters.person())
                || candidate.into().id().equals(filters.person());
        boolean score = filters.atLeast() == null || candidate.score() >= filters.atLeast();
        boolean mergeable = filters.mergeable() == null || candidate.mayMerge() == filters.mergeable();
        return state
                && match
                && person
                && score
                && mergeable
                && (filters.q() == null || isNamed(candidate, filters.q()));
    }

    private static boolean isNamed(Candidate candidate, String name) {
        return Names.compare(name, candidate.folded().spelling()).decision() != Decision.NONE
                || Names.compare(name, candidate.into().spelling()).decision() != Decision.NONE;
    }

    /** {@return the candidate with that id} */
    public Optional<Candidate> find(String id, boolean everybody) {
        return pairs.all(everybody).stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
    }

    /**
     * Accepts, rejects or undoes; for the administrator.
     *
     * @param next {@code DECIDED}, {@code REJECTED} or {@code UNDONE}
     * @param note why; kept with the change
     * @throws NoSuchRecord when there is no such candidate
     * @throws RequestRefused when it cannot come into that state, or no claims post both to one unit
     */
    public Candidate decide(String id, IdentityState next, String note, String by) {
        Candidate candidate = find(id, true).orElseThrow(() -> new NoSuchRecord("candidate", id));
        requireAllowed(candidate, next);
        try {
            if (!pairs.isWritten(id)) {
                ledger.write(proposal(candidate), by, Progress.SILENT);
            }
            ledger.decide(id, next, note, by);
        } catch (IdentityRefused refused) {
            throw (RequestRefused)
                    new RequestRefused("identity-refused", 422, refused.getMessage() + ".", refused.remedy() + ".")
                            .initCause(refused);
        }
        return find(id, true).orElseThrow(() -> new NoSuchRecord("candidate", id));
    }

    private static void requireAllowed(Candidate candidate, IdentityState next) {
        if (next == IdentityState.DECIDED && !candidate.mayMerge() && candidate.state() != IdentityState.DECIDED) {
            throw new RequestRefused(
                    "identity-refused",
                    422,
                    "The two cannot be made one: a name is not enough, and no claims post both to one unit.",
                    "Record the shared posting with its source first.");
        }
        boolean allowed = switch (next) {
            case DECIDED -> candidate.canAccept();
            case REJECTED -> candidate.canReject();
            case UNDONE -> candidate.canUndo();
            case PROPOSED -> false;
        };
        if (!allowed) {
            throw new RequestRefused(
                            "wrong-state",
                            409,
                            "The decision is " + candidate.state().word() + " and cannot become " + next.word() + ".",
                            null)
                    .with("state", candidate.state().word());
        }
    }

    private static EvidenceBatch proposal(Candidate candidate) {
        IdentityDraft draft = new IdentityDraft(
                RecordKind.PERSON,
                candidate.folded().id(),
                candidate.into().id(),
                "possible",
                candidate.score(),
                RULE,
                "The names " + candidate.folded().spelling() + " and "
                        + candidate.into().spelling() + " sound alike (" + candidate.percent() + " of 100)");
        return new EvidenceBatch(List.of(), List.of(), List.of(), List.of(), List.of(draft));
    }
}
