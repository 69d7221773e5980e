package org.faultline.evidence;

import java.util.Optional;
import org.faultline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** The texts of sources: kept with their hash, recognised when they come again, and tied to the citations that name a paragraph. */
public interface SourceTexts {

    /**
     * A text and the source that it is the text of.
     *
     * @param sourceKey key of the source, which is made when the graph has none with it
     * @param publisher name of the publication
     * @param title described in our own words, or as the publisher prints it
     * @param encoding how the bytes were read
     */
    record TextDraft(
            String sourceKey,
            String publisher,
            String title,
            @Nullable String url,
            @Nullable PartialDate published,
            @Nullable String language,
            String text,
            String encoding) {}

    /** What became of a text. */
    enum Outcome {
        /** Stored. */
        STORED,
        /** The source had this very text. */
        KNOWN,
        /** Another source has this very text: stored once, and the two are one lineage. */
        COPY,
        /** The source has another text, which stays. */
        DIFFERS
    }

    /** {@return the id of the source that was first recorded with this very text, white space aside} */
    Optional<String> sourceWith(String text);

    /**
     * Keeps a text.
     *
     * @param by who records it
     * @return what became of it
     */
    Outcome keep(TextDraft draft, String by);
}
