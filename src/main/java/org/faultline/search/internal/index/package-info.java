/**
 * The index: what goes into it, how it follows the graph, and how it survives.
 *
 * <p>A source is a block of documents: one for its title, one for each passage of its text, and last one for the whole. A claim is
 * one document, a record one with all its names. Each document carries the id of the node it comes from, so that writing it again
 * replaces it.
 *
 * <p>The graph's change sequence orders everything. The index keeps, inside each of its commits, the last sequence that it holds;
 * what changed later is read again and replaced, which may be done any number of times. So a crash loses nothing: the commit
 * that is there says what is missing. When a commit cannot be read, was made by other code or other libraries, or belongs to another graph, a
 * new index is built in a folder of its own and takes the old one's place only when it is whole.
 *
 * <p>The graph is asked for its sequence once a second rather than told of writes by events: other replicas and the command line
 * write too, and raise no events here, so asking is needed anyway, and one way of noticing is easier to trust than two. It costs one
 * lookup of one node. Who needs a write to be found at once calls {@link org.faultline.search.Search#catchUp()}.
 */
@NullMarked
package org.faultline.search.internal.index;

import org.jspecify.annotations.NullMarked;
