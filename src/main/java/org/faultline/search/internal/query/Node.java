package org.faultline.search.internal.query;

import java.util.List;
import java.util.stream.Collectors;

/** A query as typed. */
public sealed interface Node {

    /** {@return words with blanks between} */
    static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** A word. */
    record Word(String text) implements Node {}

    /**
     * Words that designate a unit.
     *
     * @param unit in the one spelling for all: {@code LIB 528}
     * @param words as typed
     */
    record Unit(String unit, List<Word> words) implements Node {

        /** {@return the words with blanks between} */
        String text() {
            return Node.text(words);
        }
    }

    /**
     * Words that can be a name of a person or place, looked for by sound as well.
     *
     * @param words as typed
     * @param core those of them in a row that are the name if words beside it are places; all of them where none is
     */
    record Name(List<Word> words, List<Word> core) implements Node {

        /** {@return the words that are places if the core is the name} */
        List<Word> places() {
            return words.stream().filter(word -> !core.contains(word)).toList();
        }

        /** {@return the words with blanks between} */
        String text() {
            return Node.text(words);
        }
    }

    /**
     * Words in a row.
     *
     * @param slop how many places they may be apart
     */
    record Phrase(String text, int slop) implements Node {}

    /**
     * A word, or one that is spelled nearly so.
     *
     * @param edits how many letters may differ
     */
    record Fuzzy(String text, int edits) implements Node {}

    /** Words that begin so. */
    record Prefix(String text) implements Node {}

    /**
     * Something in one field.
     *
     * @param field a name out of {@link QueryField}
     * @param position of the field's name, from 1
     */
    record InField(QueryField field, Node value, int position) implements Node {}

    /** What must not be there. */
    record Not(Node node) implements Node {}

    /** Everything has to be there. */
    record All(List<Node> nodes) implements Node {}

    /** One at least has to be there. */
    record Any(List<Node> nodes) implements Node {}
}
