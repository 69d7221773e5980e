package org.faultline.fracture.internal.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faultline.fracture.internal.known.KnownEvent;
import org.faultline.fracture.internal.known.KnownUnit;
import org.faultline.fracture.internal.model.Explanation.Point;

/** What became of the forecasts of a board, from what was known when its window had passed. */
public final class Outcomes {

    /** Length of the window of a forecast, in days. */
    public static final int WINDOW_DAYS = 182;

    /** How long reports of the window's last days may take, in days. */
    public static final int REPORTING_DAYS = 90;

    private final LocalDate asOf;
    private final Edition later;
    private final Map<String, KnownUnit> units = new HashMap<>();

    /**
     * Prepares the outcomes.
     *
     * @param asOf the date of the board
     * @param later the edition of {@link #scoredOn(LocalDate)}
     */
    public Outcomes(LocalDate asOf, Edition later) {
        this.asOf = asOf;
        this.later = later;
        later.known().units().forEach(unit -> units.put(unit.unit().id(), unit));
    }

    /** {@return the first day on which a board of that date can be scored} */
    public static LocalDate scoredOn(LocalDate asOf) {
        return asOf.plusDays(WINDOW_DAYS + REPORTING_DAYS);
    }

    /** {@return for each unit whether an incident of it in the window was reported} */
    public List<Boolean> happened(List<String> ids) {
        return ids.stream().map(this::happened).toList();
    }

    private boolean happened(String id) {
        KnownUnit unit = units.get(id);
        return unit != null && unit.counted().stream().anyMatch(this::isInWindow);
    }

    /** An event of uncertain date counts where the middle of its days lies. */
    private boolean isInWindow(KnownEvent event) {
        LocalDate first = event.first();
        LocalDate last = event.last();
        if (first == null || last == null) {
            return false;
        }
        LocalDate middle = LocalDate.ofEpochDay(Math.floorDiv(first.toEpochDay() + last.toEpochDay(), 2));
        return middle.isAfter(asOf) && !middle.isAfter(asOf.plusDays(WINDOW_DAYS));
    }

    /** {@return for each unit the probability that it was fracturing on the board's date, with hindsight} */
    public List<Double> hindsight(List<String> ids) {
        return ids.stream().map(this::hindsight).toList();
    }

    private double hindsight(String id) {
        return later.model()
                .explanation(id)
                .map(explanation -> explanation.inHindsight().stream()
                        .filter(point -> !point.day().isBefore(asOf))
                        .mapToDouble(Point::pFracturing)
                        .findFirst()
                        .orElse(0))
                .orElse(0.0);
    }
}
