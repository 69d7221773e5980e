package org.faultline.search.internal.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.faultline.language.MatchingForm;
import org.jspecify.annotations.Nullable;

/** Brings text to the form in which spellings are compared before it is cut into words, with offsets kept. */
final class NormalisingCharFilter extends BaseCharFilter {

    /** About a passage: most texts are read to be marked, and are no longer. */
    private static final int READ_AT_ONCE = 1_024;

    private @Nullable String normal;
    private int next;

    NormalisingCharFilter(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        String text = normal;
        if (text == null) {
            text = normalise(readAll());
            normal = text;
        }
        if (next >= text.length()) {
            return -1;
        }
        int copied = Math.min(count, text.length() - next);
        text.getChars(next, next + copied, target, offset);
        next += copied;
        return copied;
    }

    private String readAll() throws IOException {
        StringBuilder text = new StringBuilder();
        char[] some = new char[READ_AT_ONCE];
        for (int count = input.read(some); count >= 0; count = input.read(some)) {
            text.append(some, 0, count);
        }
        return text.toString();
    }

    private String normalise(String text) {
        MatchingForm form = MatchingForm.of(text);
        int shift = 0;
        for (int i = 0; i <= form.text().length(); i++) {
            int now = form.originalOffset(i) - i;
            if (now != shift) {
                addOffCorrectMap(i, now);
                shift = now;
            }
        }
        return form.text();
    }
}
