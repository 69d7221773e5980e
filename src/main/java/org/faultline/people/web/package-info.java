/** People over HTTP: JSON and pages. */
@NullMarked
package org.faultline.people.web;

import org.jspecify.annotations.NullMarked;
