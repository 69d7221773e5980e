/**
 * The grammar of unit designations: a lexicon of types, forces and named commands over tokens, number lists, guards, owners.
 *
 * <p>A paragraph is scanned once from left to right. A number is tried as the head of "528th Light Infantry Battalion", a type as
 * the head of "LIB 528"; whichever reading wins consumes its tokens, so that a number counts once.
 */
@NullMarked
package org.faultline.language.internal.units;

import org.jspecify.annotations.NullMarked;
