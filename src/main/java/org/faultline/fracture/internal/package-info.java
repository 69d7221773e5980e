/** How the indicator reads the graph; the models themselves are in sub-packages and know no graph. */
@NullMarked
package org.faultline.fracture.internal;

import org.jspecify.annotations.NullMarked;
