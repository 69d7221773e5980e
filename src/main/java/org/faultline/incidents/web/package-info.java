/** Incidents, as JSON and as pages. */
@NullMarked
package org.faultline.incidents.web;

import org.jspecify.annotations.NullMarked;
