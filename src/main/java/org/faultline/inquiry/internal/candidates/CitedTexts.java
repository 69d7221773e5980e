package org.faultline.inquiry.internal.candidates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.Citation;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.Claims;
import org.faultline.evidence.SourceRecord;
import org.faultline.evidence.Sources;
import org.faultline.evidence.StoredText;
import org.faultline.web.AsOf;
import org.faultline.web.ListingRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The texts of the sources that report something: what is stored of them, else the cited passages. Restricted texts are left out for everybody. */
@Component
public final class CitedTexts {

    /** Beyond this a source is a dump of data, whose units say nothing about one of its incidents. */
    private static final int LONGEST = 200_000;

    private static final int MOST_SOURCES = 20;

    private final Claims claims;
    private final Sources sources;

    CitedTexts(Claims claims, Sources sources) {
        this.claims = claims;
        this.sources = sources;
    }

    /**
     * A text.
     *
     * @param source id of the source
     * @param title its title
     * @param lineage id of its lineage
     * @param words the text
     * @param whole whether it is the whole text, and not only what is cited
     * @param claims the claims that cite it
     */
    public record Text(String source, String title, String lineage, String words, boolean whole, List<String> claims) {

        /** Keeps its own copy. */
        public Text {
            claims = List.copyOf(claims);
        }
    }

    /** {@return the texts of the sources that the claims cite} */
    public List<Text> of(Collection<Claim> reports, @Nullable LocalDate knownAt) {
        List<String> ids = reports.stream().map(Claim::id).toList();
        Map<String, List<ClaimView>> bySource = new LinkedHashMap<>();
        for (ClaimView claim : claims.shown(ids, knownAt)) {
            claim.citations()
                    .forEach(citation -> bySource.computeIfAbsent(
                                    citation.source().id(), any -> new ArrayList<>())
                            .add(claim));
        }
        return bySource.entrySet().stream()
                .limit(MOST_SOURCES)
                .map(source -> text(source.getKey(), source.getValue(), knownAt))
                .toList();
    }

    private Text text(String source, List<ClaimView> citing, @Nullable LocalDate knownAt) {
        List<Citation> citations = citing.stream()
                .flatMap(claim -> claim.citations().stream())
                .filter(citation -> citation.source().id().equals(source))
                .toList();
        Citation first = citations.getFirst();
        String passages = String.join(
                "\n\n",
                citations.stream()
                        .filter(citation -> !citation.source().restricted())
                        .map(Citation::words)
                        .distinct()
                        .toList());
        String stored = first.source().restricted() ? null : stored(source, knownAt);
        return new Text(
                source,
                first.source().title(),
                first.source().lineage(),
                stored == null ? passages : stored,
                stored != null,
                citing.stream().map(ClaimView::id).distinct().toList());
    }

    private @Nullable String stored(String source, @Nullable LocalDate knownAt) {
        ListingRequest least = new ListingRequest(1, 0, "recorded", true, "");
        return sources.find(source, least, new AsOf(null, knownAt))
                .filter(SourceRecord::hasText)
                .filter(record -> !record.restricted())
                .flatMap(sources::text)
                .map(StoredText::text)
                .filter(text -> text.length() <= LONGEST)
                .orElse(null);
    }
}
