package org.faultline.language.internal.units;

/** What a whole document is about; computed once, and given to the scan of each of its paragraphs. */
public final class DocumentContext {

    private final Context context;

    private DocumentContext(Context context) {
        this.context = context;
    }

    /** {@return the context of a document} */
    public static DocumentContext of(String text) {
        return new DocumentContext(Context.of(text));
    }

    Context context() {
        return context;
    }
}
