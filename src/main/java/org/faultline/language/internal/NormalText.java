package org.faultline.language.internal;

/** A normalised text that knows where each of its characters stood in the original. */
public final class NormalText {

    private final String original;
    private final String text;
    private final int[] begins;
    private final int[] ends;

    NormalText(String original, String text, int[] begins, int[] ends) {
        this.original = original;
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    /** {@return the normalised text} */
    public String text() {
        return text;
    }

    /** {@return the text as it was given} */
    public String original() {
        return original;
    }

    /** {@return where the span that begins at this index of the normalised text begins in the original} */
    public int originalBegin(int index) {
        return index < begins.length ? begins[index] : originalEnd(index);
    }

    /** {@return where the span that ends before this index of the normalised text ends in the original} */
    public int originalEnd(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /** {@return the original words of a span of the normalised text} */
    public String originalText(int begin, int end) {
        return original.substring(originalBegin(begin), Math.max(originalBegin(begin), originalEnd(end)));
    }
}
