/** How units that could have been at an incident are found and weighed. */
@NullMarked
package org.faultline.inquiry.internal.candidates;

import org.jspecify.annotations.NullMarked;
