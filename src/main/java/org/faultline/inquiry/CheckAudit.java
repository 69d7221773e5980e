package org.faultline.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where it is written down that somebody checked a posting: never whose, and nothing of what was claimed. */
public interface CheckAudit {

    /**
     * A check.
     *
     * @param who the account; {@code anonymous} where reading needs none
     * @param at when
     * @param unit id of the unit; absent when none was recognised
     * @param verdict what was answered
     */
    record Checked(String who, Instant at, @Nullable String unit, Verdict verdict) {}

    /** Writes it down. */
    void record(Checked checked);
}
