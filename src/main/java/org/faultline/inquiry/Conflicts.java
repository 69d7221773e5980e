package org.faultline.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faultline.defections.Tallies;
import org.faultline.defections.TallyFilters;
import org.faultline.defections.TallyGroup;
import org.faultline.inquiry.internal.Alternatives;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.ConflictSearch;
import org.faultline.inquiry.internal.KnownRecords;
import org.faultline.inquiry.internal.Settlings;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds claims that cannot both hold, and what would follow if the other one did. */
@Service
public final class Conflicts {

    private final KnownRecords records;
    private final Tallies tallies;
    private final Clock clock;

    Conflicts(KnownRecords records, Tallies tallies, Clock clock) {
        this.records = records;
        this.tallies = tallies;
        this.clock = clock;
    }

    /**
     * Which conflicts are wanted.
     *
     * @param rule of one rule only
     * @param about id of a record that they are about
     * @param oneLineage only those in which one lineage contradicts itself, or only the others
     */
    public record Wanted(
            @Nullable ConflictRule rule,
            @Nullable String about,
            @Nullable Boolean oneLineage) {

        /** All of them. */
        public static final Wanted ALL = new Wanted(null, null, null);

        private boolean passes(Conflict conflict) {
            return (rule == null || rule == conflict.rule())
                    && (oneLineage == null || oneLineage == conflict.oneLineage())
                    && (about == null
                            || Optional.ofNullable(conflict.about())
                                    .filter(record -> record.id().equals(about))
                                    .isPresent());
        }
    }

    /** {@return the conflicts that are known then, by rule} */
    public List<Conflict> all(Wanted wanted, @Nullable LocalDate knownAt) {
        return ConflictSearch.in(records.chronicle(knownAt), groups(knownAt)).stream()
                .filter(wanted::passes)
                .toList();
    }

    /** {@return the conflict with that id} */
    public Optional<Conflict> find(String id, @Nullable LocalDate knownAt) {
        return all(Wanted.ALL, knownAt).stream()
                .filter(conflict -> conflict.id().equals(id))
                .findFirst();
    }

    /** {@return what would be other if that side of the conflict were true; empty when there is no such conflict or side} */
    public Optional<Alternative> alternative(String id, int side, @Nullable LocalDate knownAt) {
        Chronicle chronicle = records.chronicle(knownAt);
        return find(id, knownAt)
                .filter(conflict -> side >= 0 && side < conflict.sides().size())
                .map(conflict -> Alternatives.of(chronicle, conflict, side));
    }

    /** {@return what would settle that conflict; empty when there is none} */
    public Optional<Settling> settling(String id, @Nullable LocalDate knownAt) {
        Chronicle chronicle = records.chronicle(knownAt);
        return find(id, knownAt).map(conflict -> Settlings.of(chronicle, conflict, LocalDate.now(clock)));
    }

    private List<TallyGroup> groups(@Nullable LocalDate knownAt) {
        List<TallyGroup> all = new ArrayList<>();
        ListingRequest page = new ListingRequest(ListingRequest.MAX_LIMIT, 0, "metric", false, "");
        Listing<TallyGroup> found = tallies.groups(page, new AsOf(null, knownAt), TallyFilters.NONE);
        all.addAll(found.items());
        while (found.next() != null) {
            page = new ListingRequest(page.limit(), page.offset() + page.limit(), page.sort(), false, "");
            found = tallies.groups(page, new AsOf(null, knownAt), TallyFilters.NONE);
            all.addAll(found.items());
        }
        return all;
    }
}
