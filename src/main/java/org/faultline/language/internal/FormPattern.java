package org.faultline.language.internal;

import java.util.ArrayList;
import java.util.List;

/** A compact spelling of several forms: {@code (light|lt) (infantry|inf) battalion}; an empty choice leaves the group out. */
public final class FormPattern {

    private FormPattern() {}

    /** {@return all forms that a pattern stands for} */
    public static List<String> expand(String pattern) {
        int open = pattern.indexOf('(');
        if (open < 0) {
            return List.of(pattern.strip().replaceAll(" +", " "));
        }
        int close = pattern.indexOf(')', open);
        if (close < 0) {
            throw new IllegalStateException("a form's group is not closed: " + pattern);
        }
        List<String> forms = new ArrayList<>();
        for (String choice : pattern.substring(open + 1, close).split("\\|", -1)) {
            forms.addAll(expand(pattern.substring(0, open) + choice + pattern.substring(close + 1)));
        }
        return forms;
    }
}
