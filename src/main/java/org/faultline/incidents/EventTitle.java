package org.faultline.incidents;

import java.util.List;
import org.faultline.evidence.InWords;
import org.faultline.kernel.Span;
import org.faultline.places.PlaceRef;
import org.jspecify.annotations.Nullable;

/** Names an event in a few words. */
public final class EventTitle {

    private EventTitle() {}

    /** {@return what, where and when: {@code Desertion in Dawei, on 19 August 2021}} */
    public static String of(@Nullable String type, List<PlaceRef> place, @Nullable Span when, String otherwise) {
        if (type == null) {
            return otherwise;
        }
        String words = type.replace('-', ' ');
        StringBuilder title = new StringBuilder();
        title.append(Character.toUpperCase(words.charAt(0))).append(words.substring(1));
        if (!place.isEmpty()) {
            title.append(" in ").append(place.getFirst().name());
        }
        if (when != null && when.isDated()) {
            title.append(", ").append(InWords.when(when));
        }
        return title.toString();
    }
}
