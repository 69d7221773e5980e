/** The review queue: how suggestions are stored, grouped, resolved to records, and turned into claims. */
@NullMarked
package org.faultline.intake.internal.review;

import org.jspecify.annotations.NullMarked;
