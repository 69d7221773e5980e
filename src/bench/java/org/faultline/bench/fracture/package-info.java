/**
 * Simulated armies with a planted truth, and what the model and simpler methods make of them.
 *
 * <p>The simulator differs from the model on purpose: days instead of bins, ramps instead of jumps, multipliers of any size,
 * individual sources instead of a reach, copies, inventions, wrong names, biased strengths, a national shock and capitulations.
 */
@NullMarked
package org.faultline.bench.fracture;

import org.jspecify.annotations.NullMarked;
