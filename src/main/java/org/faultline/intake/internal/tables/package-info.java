/** Table folders: strict reading, all faults of a run together, and rows as drafts of evidence. */
@NullMarked
package org.faultline.intake.internal.tables;

import org.jspecify.annotations.NullMarked;
