package org.faultline.search.internal.index;

import java.util.List;

/** Where the index reads what it holds; the one thing it knows of the graph. */
public interface Feed {

    /** Since the beginning: everything. */
    long BEGINNING = -1;

    /** {@return the number of the last committed write} */
    long version();

    /** {@return which graph it is, so that an index is never taken for that of another} */
    String identity();

    /**
     * {@return the ids of everything that was touched by a later write, or says something about what was}
     *
     * @param sequence a write's number, or {@link #BEGINNING}
     */
    Changes changesSince(long sequence);

    /** {@return the sources with those ids; what readers may not find is left out} */
    List<Entry.SourceEntry> sources(List<String> ids);

    /** {@return the citations with those ids; those of withdrawn claims alone, or about people who are not public, are left out} */
    List<Entry.CitationEntry> citations(List<String> ids);

    /** {@return the records with those ids; folded ones and people who are not public are left out} */
    List<Entry.RecordEntry> records(List<String> ids);

    /**
     * Ids of what has to be read again.
     *
     * @param sources of sources
     * @param citations of citations
     * @param records of units, people, places and bases
     */
    record Changes(List<String> sources, List<String> citations, List<String> records) {

        int size() {
            return sources.size() + citations.size() + records.size();
        }
    }
}
