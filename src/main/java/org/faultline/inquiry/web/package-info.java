/** The questions as JSON and as pages. */
@NullMarked
package org.faultline.inquiry.web;

import org.jspecify.annotations.NullMarked;
