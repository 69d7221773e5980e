/** Units over HTTP: JSON and pages. */
@NullMarked
package org.faultline.units.web;

import org.jspecify.annotations.NullMarked;
