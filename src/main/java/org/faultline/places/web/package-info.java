/** Places and bases over HTTP: JSON and pages. */
@NullMarked
package org.faultline.places.web;

import org.jspecify.annotations.NullMarked;
