package org.faultline.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two dates that a read may be asked for; a handler takes it as an argument.
 *
 * @param validAt show what held in the world on that day; absent: over all time
 * @param knownAt answer from what was known at the end of that day (UTC); absent: from what is known now
 */
public record AsOf(@Nullable LocalDate validAt, @Nullable LocalDate knownAt) {

    /** All time, as known now. */
    public static final AsOf NOW = new AsOf(null, null);

    /** The name of the first parameter. */
    static final String VALID_AT = "validAt";

    /** The name of the second parameter. */
    static final String KNOWN_AT = "knownAt";

    /** {@return whether neither date is asked for} */
    public boolean isNow() {
        return validAt == null && knownAt == null;
    }

    /** {@return the day asked about, else the given one} */
    public LocalDate validAtOr(LocalDate otherwise) {
        return validAt == null ? otherwise : validAt;
    }
}
