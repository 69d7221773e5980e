/** The board and a unit's row of it, as JSON and as pages; nothing here shows a person. */
@NullMarked
package org.faultline.fracture.web;

import org.jspecify.annotations.NullMarked;
