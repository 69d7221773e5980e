package org.faultline.evidence;

import java.util.List;
import java.util.Map;
import org.faultline.kernel.Ids;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written together: all of it or nothing.
 *
 * @param publications publications
 * @param sources sources
 * @param records records; their names, places and dates come from claims
 * @param claims claims
 * @param identities decisions that two records are, may be, or are not one
 */
public record EvidenceBatch(
        List<PublicationDraft> publications,
        List<SourceDraft> sources,
        List<RecordDraft> records,
        List<ClaimDraft> claims,
        List<IdentityDraft> identities) {

    /** Keeps its own copies. */
    public EvidenceBatch {
        publications = List.copyOf(publications);
        sources = List.copyOf(sources);
        records = List.copyOf(records);
        claims = List.copyOf(claims);
        identities = List.copyOf(identities);
    }

    /** A publication. */
    public record PublicationDraft(
            String key,
            String name,
            @Nullable String country,
            @Nullable String kind) {

        /** {@return the id that a publication with that key has} */
        public static String idOf(String key) {
            return Ids.slug("pub", key);
        }
    }

    /**
     * A source.
     *
     * @param republishesKey key of the source that it reprints or retells
     */
    public record SourceDraft(
            String key,
            String publicationKey,
            String title,
            @Nullable String author,
            @Nullable String url,
            @Nullable PartialDate published,
            @Nullable String language,
            String type,
            @Nullable String reliability,
            @Nullable String republishesKey,
            @Nullable String republishesNote,
            boolean restricted) {

        /** {@return the id that a source with that key has} */
        public static String idOf(String key) {
            return Ids.slug("src", key);
        }
    }

    /**
     * A record.
     *
     * @param reference properties that are reference data and not claims: a place's name and point, a unit's standing
     * @param parentId for a place the place around it, for a base the place that it is in
     */
    public record RecordDraft(
            RecordKind kind,
            String key,
            Map<String, @Nullable Object> reference,
            @Nullable String parentId) {

        /** {@return the record's id} */
        public String id() {
            return Ids.record(kind, key);
        }
    }

    /**
     * Where a source states something.
     *
     * @param begin first character of the passage in the source's stored text, where it is known
     * @param end character after its last
     */
    public record CitationDraft(
            String sourceKey,
            @Nullable String locator,
            @Nullable String passage,
            @Nullable String quote,
            @Nullable Integer begin,
            @Nullable Integer end) {

        /** A citation whose place in the stored text is not known, or is found later. */
        public CitationDraft(
                String sourceKey, @Nullable String locator, @Nullable String passage, @Nullable String quote) {
            this(sourceKey, locator, passage, quote, null, null);
        }

        /** {@return an id that depends on all that it says} */
        public String id() {
            String content = String.join("\u0000", sourceKey, text(locator), text(passage), text(quote));
            return Ids.content("cit", begin == null ? content : content + "\u0000" + begin + "-" + end);
        }
    }

    /**
     * A claim.
     *
     * @param subjectId whom it is about; absent only for a tally
     * @param objectId the other end
     * @param rule what made it: the table it came from
     */
    public record ClaimDraft(
            Assertion assertion,
            @Nullable String subjectId,
            @Nullable String objectId,
            Span valid,
            ClaimStatus status,
            @Nullable Integer credibility,
            @Nullable String note,
            CitationDraft citation,
            String rule) {

        /** {@return an id that depends on all that it says and nothing else} */
        public String id() {
            return Ids.content(
                    "clm",
                    String.join(
                            "\u0000",
                            assertion.toString(),
                            text(subjectId),
                            text(objectId),
                            valid.toString(),
                            citation.id()));
        }
    }

    /**
     * A decision on identity.
     *
     * @param foldedId the record that is folded
     * @param intoId the record that survives
     * @param decision {@code same}, {@code possible} or {@code different}
     */
    public record IdentityDraft(
            RecordKind kind,
            String foldedId,
            String intoId,
            String decision,
            @Nullable Double confidence,
            String rule,
            String reason) {

        /** {@return an id that depends on the two records alone: there is one standing decision about a pair} */
        public String id() {
            return Ids.content("idd", foldedId.compareTo(intoId) < 0 ? foldedId + intoId : intoId + foldedId);
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
