/**
 * The full model: a hierarchical, thinned, marked Poisson process with a regime chain per battalion.
 *
 * <p>A pure function from {@link org.faultline.fracture.internal.model.Tables} and a date to posteriors: no clock, no database,
 * no randomness but the fixed seeds of the rank intervals. What each step computes, and why, is in {@code docs/fracture-model.md}.
 */
@NullMarked
package org.faultline.fracture.internal.model;

import org.jspecify.annotations.NullMarked;
