package org.faultline.language;

import org.faultline.language.internal.Paragraphs;

/**
 * A text in the one form in which it is matched: Unicode, one order of Burmese signs, ASCII digits, plain dashes, quotes and blanks, no
 * invisible characters. Case is kept. Each paragraph is told and converted by itself.
 *
 * @param text the text in that form
 * @param encoding how its Burmese letters were encoded
 */
public record NormalisedText(String text, Encoding encoding) {

    /** How the Burmese letters of a text are encoded. */
    public enum Encoding {
        /** In Unicode; also where there are none. */
        UNICODE,
        /** In Zawgyi, the older encoding that uses the same code points. */
        ZAWGYI,
        /** Some paragraphs in one, some in the other. */
        MIXED
    }

    /** {@return the normal form of a text of any length} */
    public static NormalisedText of(String text) {
        Paragraphs paragraphs = Paragraphs.of(text);
        StringBuilder normal = new StringBuilder(text.length());
        paragraphs.forEach((offset, paragraph) -> normal.append(paragraph.text()));
        boolean zawgyi = paragraphs.hasBurmese(true);
        boolean unicode = paragraphs.hasBurmese(false);
        Encoding encoding = zawgyi ? unicode ? Encoding.MIXED : Encoding.ZAWGYI : Encoding.UNICODE;
        return new NormalisedText(normal.toString(), encoding);
    }
}
