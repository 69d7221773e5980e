/** Defections and tallies, as JSON and as pages. */
@NullMarked
package org.faultline.defections.web;

import org.jspecify.annotations.NullMarked;
