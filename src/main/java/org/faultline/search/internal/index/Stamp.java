package org.faultline.search.internal.index;

import java.util.Map;
import org.faultline.search.internal.analysis.Analysis;

/**
 * What a commit of the index says of itself.
 *
 * @param version of the code that wrote it
 * @param libraries that cut its texts into terms
 * @param graph which graph it was made from
 * @param sequence the last write of that graph that it holds
 */
record Stamp(int version, String libraries, String graph, long sequence) {

    private static final String VERSION = "faultline.version";
    private static final String LIBRARIES = "faultline.libraries";
    private static final String GRAPH = "faultline.graph";
    private static final String SEQUENCE = "faultline.sequence";

    /** {@return the stamp of an index made now by this code} */
    static Stamp now(String graph, long sequence) {
        return new Stamp(Documents.INDEX_VERSION, Analysis.libraries(), graph, sequence);
    }

    /** {@return the stamp in a commit's data; one that fits nothing when it is not there} */
    static Stamp of(Map<String, String> data) {
        return new Stamp(
                Integer.parseInt(data.getOrDefault(VERSION, "0")),
                data.getOrDefault(LIBRARIES, ""),
                data.getOrDefault(GRAPH, ""),
                Long.parseLong(data.getOrDefault(SEQUENCE, "-1")));
    }

    Map<String, String> data() {
        return Map.of(
                VERSION,
                Integer.toString(version),
                LIBRARIES,
                libraries,
                GRAPH,
                graph,
                SEQUENCE,
                Long.toString(sequence));
    }

    /** {@return whether this code and these libraries made it, from that graph} */
    boolean fits(String thatGraph) {
        return isOurs() && graph.equals(thatGraph);
    }

    /** {@return whether this code and these libraries made it} */
    boolean isOurs() {
        return version == Documents.INDEX_VERSION && libraries.equals(Analysis.libraries());
    }
}
