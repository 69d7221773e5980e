package org.faultline.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.faultline.evidence.internal.ClaimReading;
import org.jspecify.annotations.Nullable;

/** Turns the day that a read is asked for as known at into the instant that queries compare with. */
public final class KnownAt {

    private KnownAt() {}

    /** {@return the last millisecond of the day (UTC); later than anything recorded when no day is asked for} */
    public static ZonedDateTime end(@Nullable LocalDate day) {
        return day == null
                ? ClaimReading.NOW.atZone(ZoneOffset.UTC)
                : day.plusDays(1).atStartOfDay(ZoneOffset.UTC).minus(1, ChronoUnit.MILLIS);
    }
}
