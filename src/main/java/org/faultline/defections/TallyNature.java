package org.faultline.defections;

/** How figures of a metric can change from one date to the next. */
public enum TallyNature {
    /** Counts from a beginning on: people who left, surrendered, were captured or drafted. It can grow and cannot fall. */
    RUNNING_TOTAL(31),
    /** Says how large something is: the strength of a force, the number of its battalions. It moves, but slowly. */
    LEVEL(366),
    /** Counts what happened in some period, or what is expected. Two such figures need not have to do with one another. */
    OTHER(31);

    private final int days;

    TallyNature(int days) {
        this.days = days;
    }

    /** {@return within how many days of each other two incompatible figures contradict one another} */
    public int days() {
        return days;
    }

    /** {@return the nature of a metric, by its name} */
    static TallyNature of(String metric) {
        if (metric.startsWith("strength") || metric.endsWith("strength") || metric.equals("battalions")) {
            return LEVEL;
        }
        return metric.matches("(defected|deserted|surrendered|captured|certified|crossed|fled|conscripts)-.*")
                ? RUNNING_TOTAL
                : OTHER;
    }
}
