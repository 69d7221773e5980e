package org.faultline.search;

import java.util.List;

/**
 * Full-text search over sources, claims and names.
 *
 * <p>The index behind it is a projection of the graph and never the only copy of anything: it follows the graph by itself within
 * about a second, also after a restart or a crash, and answers from what it has while it is being rebuilt.
 */
public interface Search {

    /**
     * {@return what matches, best first}
     *
     * @throws BadQuery when the query cannot be understood
     */
    SearchAnswer search(SearchRequest request);

    /**
     * {@return what a reader who is still typing may mean, the likeliest first: units, people who are public, places, bases, sources}
     *
     * @param typed what is typed so far, in either script; at most {@value SearchRequest#MAX_LENGTH} characters are read
     * @param limit how many at most
     */
    List<Suggestion> suggest(String typed, int limit);

    /** Brings the index up to the last committed write before it returns; waits for a rebuild that is under way. */
    void catchUp();

    /** Builds a new index beside the old one, which answers meanwhile, and swaps them before it returns. */
    void rebuild();

    /** {@return how the index stands; asks neither the graph nor the disk} */
    SearchStatus status();
}
