package org.faultline.search.internal.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.faultline.language.MatchingForm;
import org.jspecify.annotations.Nullable;

/** Brings text to the form in which spellings are compared before it is cut into words, with offsets kept. */
final class NormalisingCharFilter extends BaseCharFilter {

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
        StringWriter text = new StringWriter();
        input.transferTo(text);
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
