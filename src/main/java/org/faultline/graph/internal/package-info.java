/** How the database is started, reached and migrated. */
@NullMarked
package org.faultline.graph.internal;

import org.jspecify.annotations.NullMarked;
