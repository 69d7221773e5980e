package org.faultline.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.internal.ClaimReading;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * All claims at once, for questions that walk from record to record. Printed words are left out, so that what is kept of it may be
 * kept for every reader; who shows a claim reads it anew by its id.
 */
@Service
public final class Corpus {

    private final GraphReader reader;
    private final Disclosure disclosure;
    private final NamedQuery all;

    Corpus(GraphReader reader, Disclosure disclosure, NamedQueries queries) {
        this.reader = reader;
        this.disclosure = disclosure;
        this.all = queries.get("evidence/all-claims");
    }

    /** {@return every claim that may be shown, as it was known at the end of that day (UTC), or now; by id} */
    public List<Claim> claims(@Nullable LocalDate knownAt) {
        List<Claim> known = ClaimReading.claims(
                reader.rows(all, Map.of()), KnownAt.end(knownAt).toInstant());
        return disclosure.of(known).stream().map(RestrictedText::wordless).toList();
    }
}
