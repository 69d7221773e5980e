package org.faultline.language;

import java.util.ArrayList;
import java.util.List;
import org.faultline.language.internal.Paragraphs;
import org.faultline.language.internal.Zawgyi;

/** A text in Unicode, whatever encoding each of its paragraphs is in; what is not in Zawgyi is left as it is. */
public final class UnicodeText {

    private record Part(int begin, int end, boolean isZawgyi) {}

    private final String original;
    private final List<Part> parts = new ArrayList<>();

    private UnicodeText(String original) {
        this.original = original;
    }

    /** {@return a text of any length, read paragraph by paragraph} */
    public static UnicodeText of(String text) {
        UnicodeText unicode = new UnicodeText(text);
        Paragraphs.of(text).forEachSpan((begin, end, isZawgyi) -> unicode.parts.add(new Part(begin, end, isZawgyi)));
        return unicode;
    }

    /** {@return whether a paragraph was in Zawgyi} */
    public boolean isConverted() {
        return parts.stream().anyMatch(Part::isZawgyi);
    }

    /** {@return the whole text} */
    public String text() {
        return text(0, original.length());
    }

    /**
     * {@return a span of the text}
     *
     * @param begin where it begins in the original, in UTF-16 units
     * @param end where it ends there, exclusive
     */
    public String text(int begin, int end) {
        if (!isConverted()) {
            return original.substring(begin, end);
        }
        StringBuilder text = new StringBuilder(end - begin);
        for (Part part : parts) {
            int from = Math.max(begin, part.begin());
            int until = Math.min(end, part.end());
            if (from < until) {
                String words = original.substring(from, until);
                text.append(part.isZawgyi() ? Zawgyi.convert(words) : words);
            }
        }
        return text.toString();
    }
}
