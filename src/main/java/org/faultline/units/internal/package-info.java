/** How units are found by what people call them, and how a chain of command is walked. */
@NullMarked
package org.faultline.units.internal;

import org.jspecify.annotations.NullMarked;
