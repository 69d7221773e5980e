package org.faultline.evidence;

import java.util.List;

/** A batch that contradicts what the graph already holds under the same keys. */
public final class BatchRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> ids;

    /** With the ids of what is there with another content. */
    public BatchRefused(List<String> ids) {
        super("Already in the graph with another content: " + String.join(", ", ids)
                + ". Use another key, or leave the row as it was.");
        this.ids = List.copyOf(ids);
    }

    /** {@return the ids of what is there with another content} */
    public List<String> ids() {
        return ids;
    }
}
