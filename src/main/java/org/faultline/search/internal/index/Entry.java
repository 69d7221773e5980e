package org.faultline.search.internal.index;

import java.time.LocalDate;
import java.util.List;
import org.faultline.search.HitKind;
import org.jspecify.annotations.Nullable;

/** What is to be found: a node of the graph with what readers may see of it. */
public sealed interface Entry {

    /** {@return the node's id} */
    String id();

    /**
     * The source of a text or claim.
     *
     * @param id its id
     * @param title its title
     * @param author its author
     * @param published when it was published, as stated
     * @param from the first day that this can mean
     * @param until the last
     * @param language its language
     * @param publisherId the id of the publication
     * @param publisher its name
     */
    record Origin(
            String id,
            String title,
            @Nullable String author,
            @Nullable String published,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String language,
            String publisherId,
            String publisher) {}

    /**
     * A record that is named.
     *
     * @param id its id, that of the survivor where it was folded
     * @param name what it is called
     * @param names all its spellings; none for an event, which has no name
     * @param regions the states and regions where it is or happened
     */
    record Mention(String id, String name, List<String> names, List<String> regions) {}

    /**
     * A source.
     *
     * @param origin the source itself
     * @param text its text; absent when it is not stored or is restricted
     * @param about what its claims name
     * @param changed the last write of the graph that touched it
     */
    record SourceEntry(Origin origin, @Nullable String text, List<Mention> about, long changed) implements Entry {

        @Override
        public String id() {
            return origin.id();
        }
    }

    /**
     * A citation with the claims that rest on it; several claims often share one passage.
     *
     * @param origin its source
     * @param claims the claims
     * @param texts the passage in our words, the printed words, a summary; without repetitions
     * @param context other words of the claims: ranks, weapons, places as reported
     * @param begin where it begins in the source's text
     * @param end where it ends
     * @param from the first day on which what is claimed can have held
     * @param until the last
     * @param about what the claims name
     * @param changed the last write of the graph that touched a claim of it
     */
    record CitationEntry(
            String id,
            Origin origin,
            List<ClaimRef> claims,
            List<String> texts,
            List<String> context,
            @Nullable Integer begin,
            @Nullable Integer end,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<Mention> about,
            long changed)
            implements Entry {}

    /**
     * A claim in a word.
     *
     * @param id its id
     * @param kind its kind
     */
    record ClaimRef(String id, String kind) {}

    /**
     * A unit, person, place or base.
     *
     * @param kind which of them
     * @param name what it is called
     * @param names all its spellings, and those of the records folded into it
     * @param regions the states and regions where it is
     * @param changed the last write of the graph that touched it
     */
    record RecordEntry(String id, HitKind kind, String name, List<String> names, List<String> regions, long changed)
            implements Entry {}
}
