/**
 * What the graph holds, what of it was known by a date, and the model's tables made of that.
 *
 * <p>Pure functions: no clock, no randomness, no database. What counts and what does not is in {@code docs/fracture.md}.
 */
@NullMarked
package org.faultline.fracture.internal.known;

import org.jspecify.annotations.NullMarked;
