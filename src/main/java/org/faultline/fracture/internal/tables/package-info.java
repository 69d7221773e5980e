/** Reads and writes the tables of {@code docs/fracture-tables.md}: strict, with all faults of a run told together. */
@NullMarked
package org.faultline.fracture.internal.tables;

import org.jspecify.annotations.NullMarked;
