package org.faultline.fracture.internal.board;

import org.faultline.fracture.State;
import org.faultline.fracture.internal.model.ModelAnswer.UnitAnswer;

/** The written rule by which a posterior becomes a word or an alarm; one incident is never enough for either. */
public final class Judgement {

    /** At most one false alarm per so many unit-years, under the fitted stable model. */
    public static final double FALSE_ALARM_YEARS = 20;

    private static final double WEEKS_PER_YEAR = 52.18;
    private static final double FRACTURING = 0.5;
    private static final double WATCH = 0.1;
    private static final double VISIBLE = 2;
    private static final int LEAST_INCIDENTS = 2;

    private Judgement() {}

    /** {@return the state of a battalion} */
    public static State state(UnitAnswer unit) {
        boolean several = unit.incidents() >= LEAST_INCIDENTS;
        if (several && unit.pFracturing() >= FRACTURING) {
            return State.FRACTURING;
        }
        if (several && unit.pFracturing() >= WATCH) {
            return State.WATCH;
        }
        boolean wouldShow = unit.visibility() >= VISIBLE;
        return unit.pFracturing() < WATCH && wouldShow ? State.STABLE : State.INSUFFICIENT_DATA;
    }

    /** {@return whether the alarm rings that is falsely raised at most once in {@link #FALSE_ALARM_YEARS} unit-years} */
    public static boolean isAlarm(UnitAnswer unit) {
        return unit.incidents() >= LEAST_INCIDENTS && unit.alarmWeeks() >= WEEKS_PER_YEAR * FALSE_ALARM_YEARS;
    }
}
