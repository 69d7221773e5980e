package org.faultline.evidence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a name as queries compare them: in Unicode's compatibility form, in lower case. */
public final class NameWords {

    /** No name has more words than this; what follows is passed over. */
    private static final int MOST = 12;

    private NameWords() {}

    /** {@return the words; none of a text that is absent or blank} */
    public static List<String> of(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(folded(text).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    /** {@return the whole text in the same form} */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
