package org.faultline.fracture.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faultline.fracture.Why;

/**
 * A line of a ledger, ready to be drawn: a bar to the left of the middle speaks against fracturing, one to the right for it.
 *
 * @param line the line
 * @param change its change with its sign
 * @param x where its bar begins, in percent of the width
 * @param width how wide its bar is
 */
record LedgerLine(Why.Line line, String change, String x, String width) {

    static List<LedgerLine> of(Why.Ledger ledger) {
        double widest = ledger.lines().stream()
                .mapToDouble(line -> Math.abs(line.change()))
                .max()
                .orElse(1);
        List<LedgerLine> lines = new ArrayList<>();
        for (Why.Line line : ledger.lines()) {
            double half = 50 * Math.abs(line.change()) / Math.max(widest, 1e-9);
            lines.add(new LedgerLine(
                    line,
                    signed(line.change()),
                    percent(line.change() < 0 ? 50 - half : 50),
                    percent(Math.max(half, 0.3))));
        }
        return lines;
    }

    /** {@return a number with its sign and two decimals} */
    static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value).replace('-', '\u2212');
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
