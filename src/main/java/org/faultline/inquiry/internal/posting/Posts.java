package org.faultline.inquiry.internal.posting;

import java.time.temporal.ChronoUnit;
import org.faultline.evidence.Fact;
import org.faultline.inquiry.internal.Window;
import org.faultline.kernel.Span;
import org.faultline.kernel.Truth;

/** When somebody held a post. */
final class Posts {

    /** Who was attested in a post that few days before, and not elsewhere since, very likely still held it. */
    private static final int NEAR_DAYS = 366;

    private Posts() {}

    /** {@return whether he was attested in it then, or shortly before, with nothing that says that it had ended} */
    static boolean heldNear(Fact post, Window window) {
        Truth truth = post.timeline().answerWithin(window.from(), window.until());
        return truth == Truth.CERTAIN
                || truth == Truth.POSSIBLE
                || (truth == Truth.ASSUMED
                        && post.timeline().spans().stream().anyMatch(span -> daysFrom(span, window) <= NEAR_DAYS));
    }

    /** {@return days between the span and the window; 0 where they overlap, very many where the span is undated} */
    static long daysFrom(Span span, Window window) {
        return Window.of(span)
                .map(attested -> attested.until().isBefore(window.from())
                        ? ChronoUnit.DAYS.between(attested.until(), window.from())
                        : Math.max(0, ChronoUnit.DAYS.between(window.until(), attested.from())))
                .orElse(Long.MAX_VALUE);
    }
}
