/** Sources, claims and decisions on identity, as JSON and as pages. */
@NullMarked
package org.faultline.evidence.web;

import org.jspecify.annotations.NullMarked;
