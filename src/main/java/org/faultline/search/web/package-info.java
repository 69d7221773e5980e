/** Search as JSON and as a page. */
@NullMarked
package org.faultline.search.web;

import org.jspecify.annotations.NullMarked;
