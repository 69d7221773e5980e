/** What intake does behind its services. */
@NullMarked
package org.faultline.intake.internal;

import org.jspecify.annotations.NullMarked;
