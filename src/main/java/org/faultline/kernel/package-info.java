/** Framework-free values: uncertain spans of time, partial dates, count ranges, ids, and the truth of a question about a date. */
@NullMarked
package org.faultline.kernel;

import org.jspecify.annotations.NullMarked;
