/** From what was known and what the model says to the board, its reasons and its history. */
@NullMarked
package org.faultline.fracture.internal.board;

import org.jspecify.annotations.NullMarked;
