package org.faultline.language;

import org.faultline.language.internal.NormalText;
import org.faultline.language.internal.Normaliser;

/**
 * A Unicode text in the one form in which spellings are compared: no invisible characters, one order of Burmese signs, ASCII
 * digits, plain dashes, quotes and blanks. Each of its characters knows where it stood in the original.
 */
public final class MatchingForm {

    private final NormalText normal;

    private MatchingForm(NormalText normal) {
        this.normal = normal;
    }

    /** {@return the form of a text that is not in Zawgyi} */
    public static MatchingForm of(String text) {
        return new MatchingForm(Normaliser.normalise(text, false));
    }

    /** {@return the form itself} */
    public String text() {
        return normal.text();
    }

    /** {@return where the character at an index of the form begins in the original; for the form's length, where the original ends} */
    public int originalOffset(int index) {
        return index < normal.text().length()
                ? normal.originalBegin(index)
                : normal.original().length();
    }
}
