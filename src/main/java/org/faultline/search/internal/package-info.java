/** How a search is answered: queries against the index, ranking, highlighting, counting. */
@NullMarked
package org.faultline.search.internal;

import org.jspecify.annotations.NullMarked;
