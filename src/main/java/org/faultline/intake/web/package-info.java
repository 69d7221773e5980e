/** Routes and pages for articles and for the review of what they suggest. */
@NullMarked
package org.faultline.intake.web;

import org.jspecify.annotations.NullMarked;
