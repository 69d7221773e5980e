/** How candidates are found, weighed and reconciled. */
@NullMarked
package org.faultline.identity.internal;

import org.jspecify.annotations.NullMarked;
