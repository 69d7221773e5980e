/**
 * The first model: event rates of battalions, pooled by Gamma-Poisson shrinkage.
 *
 * <p>Pure functions from {@link org.faultline.fracture.internal.pooled.Observations} and a date to a board: no clock, no
 * randomness, no database. Formulas, guards and limits are in {@code docs/fracture.md}.
 */
@NullMarked
package org.faultline.fracture.internal.pooled;

import org.jspecify.annotations.NullMarked;
