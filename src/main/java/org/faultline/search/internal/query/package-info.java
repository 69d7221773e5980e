/**
 * What a reader types, and the index queries that it stands for.
 *
 * <p>The syntax is that of Lucene's parsers as far as readers know it, in a parser of our own: the library's give a meaning to
 * {@code / : [ ] #}, which unit designations are full of ({@code LIB/528}, {@code LIB[3] #599}), allow what costs without bound
 * (leading wildcards, regular expressions), and know nothing of a script without blanks.
 */
@NullMarked
package org.faultline.search.internal.query;

import org.jspecify.annotations.NullMarked;
