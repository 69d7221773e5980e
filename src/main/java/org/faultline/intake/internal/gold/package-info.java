/** Measures the reading of designations and the comparison of names against tables of annotated examples. */
@NullMarked
package org.faultline.intake.internal.gold;

import org.jspecify.annotations.NullMarked;
