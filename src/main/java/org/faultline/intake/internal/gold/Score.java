package org.faultline.intake.internal.gold;

import java.util.Locale;

/**
 * How many answers are right.
 *
 * @param rows how many examples were asked
 * @param exact how many of them were answered without any error
 * @param right answers that were expected
 * @param wrong answers that were not expected
 * @param missed expected answers that were not given
 */
record Score(int rows, int exact, int right, int wrong, int missed) {

    static final Score NONE = new Score(0, 0, 0, 0, 0);

    /** {@return the score of one example} */
    static Score of(int right, int wrong, int missed) {
        return new Score(1, wrong + missed == 0 ? 1 : 0, right, wrong, missed);
    }

    Score plus(Score other) {
        return new Score(
                rows + other.rows,
                exact + other.exact,
                right + other.right,
                wrong + other.wrong,
                missed + other.missed);
    }

    /** {@return the share of the answers that is right; not a number when there was none} */
    double precision() {
        return (double) right / (right + wrong);
    }

    /** {@return the share of the expected answers that was given; not a number when none was expected} */
    double recall() {
        return (double) right / (right + missed);
    }

    /** {@return the harmonic mean of both; not a number when nothing was expected and nothing answered} */
    double f1() {
        return 2.0 * right / (2.0 * right + wrong + missed);
    }

    static final String HEADER = "%-28s %6s %6s %6s %6s %6s %9s %9s %9s"
            .formatted("category", "rows", "exact", "right", "wrong", "missed", "precision", "recall", "F1");

    /** {@return one line of a table with {@link #HEADER}; a dash where a share is of nothing} */
    String line(String category) {
        return "%-28s %6d %6d %6d %6d %6d %9s %9s %9s"
                .formatted(
                        category, rows, exact, right, wrong, missed, share(precision()), share(recall()), share(f1()));
    }

    static String share(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }
}
