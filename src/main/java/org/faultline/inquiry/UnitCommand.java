package org.faultline.inquiry;

import java.time.LocalDate;

/**
 * Who commanded a unit on a day.
 *
 * @param at the day
 * @param command the unit and all above it
 */
public record UnitCommand(LocalDate at, Echelon command) {}
