package org.faultline.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A count of people as a source gives it.
 *
 * @param min at least so many; absent when the source gives no lower bound
 * @param max at most so many; absent when the source gives no upper bound
 */
public record CountRange(@Nullable Integer min, @Nullable Integer max) {

    /** Nothing is known of the count. */
    public static final CountRange UNKNOWN = new CountRange(null, null);

    /** Rejects negative bounds and reversed ranges. */
    public CountRange {
        if ((min != null && min < 0) || (max != null && max < 0)) {
            throw new IllegalArgumentException("a count must not be negative");
        }
        if (min != null && max != null && max < min) {
            throw new IllegalArgumentException("a count's maximum " + max + " is below its minimum " + min);
        }
    }

    /** {@return whether the source gives neither bound} */
    public boolean isUnknown() {
        return min == null && max == null;
    }

    /** {@return whether both ranges can be true of one count} */
    public boolean isCompatibleWith(CountRange other) {
        return !(below(max, other.min) || below(other.max, min));
    }

    private static boolean below(@Nullable Integer upper, @Nullable Integer lower) {
        return upper != null && lower != null && upper < lower;
    }

    /** {@return the range as a reader expects it: {@code 25}, {@code 5–10}, {@code 100 or more}, {@code up to 40}, {@code unknown}} */
    @Override
    public String toString() {
        if (min == null) {
            return max == null ? "unknown" : "up to " + number(max);
        }
        if (max == null) {
            return number(min) + " or more";
        }
        return min.equals(max) ? number(min) : number(min) + "–" + number(max);
    }

    private static String number(int value) {
        return "%,d".formatted(value);
    }
}
