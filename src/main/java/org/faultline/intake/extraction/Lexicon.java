package org.faultline.intake.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** The words by which the rules know what is said, from {@code lexicon.tsv}: phrases of a kind, each standing for a value. */
final class Lexicon {

    private static final String FILE = "lexicon.tsv";

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable String value;
    }

    private static final Map<String, Node> KINDS = read();

    private Lexicon() {}

    /** {@return the longest phrase of the kind that begins at the word, standing for its value; null if there is none} */
    static @Nullable Mention<String> at(String kind, Words words, int from) {
        Node node = root(kind);
        Mention<String> longest = null;
        int i = from;
        while (node != null) {
            node = i < words.count() ? node.next.get(words.form(i)) : null;
            i++;
            if (node != null && node.value != null) {
                longest = new Mention<>(node.value, from, i);
            }
        }
        return longest;
    }

    /** {@return whether a phrase of the kind begins at the word} */
    static boolean isAt(String kind, Words words, int from) {
        return at(kind, words, from) != null;
    }

    /** {@return whether the word by itself is a phrase of the kind} */
    static boolean has(String kind, String form) {
        Node node = root(kind).next.get(form);
        return node != null && node.value != null;
    }

    /** {@return the longest phrase of the kind that ends before a place in the text; null if there is none} */
    static @Nullable Mention<String> before(String kind, Words words, int past, int farthest) {
        for (int from = Math.max(0, past - farthest); from < past; from++) {
            Mention<String> found = at(kind, words, from);
            if (found != null && found.past() == past) {
                return found;
            }
        }
        return null;
    }

    private static Node root(String kind) {
        Node root = KINDS.get(kind);
        if (root == null) {
            throw new IllegalStateException("the lexicon has no words of the kind " + kind);
        }
        return root;
    }

    private static Map<String, Node> read() {
        Map<String, Node> kinds = new HashMap<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> cells = List.of(line.split("\t", -1));
                        Node root = kinds.computeIfAbsent(cells.get(0), kind -> new Node());
                        for (String form : cells.get(2).split(";", -1)) {
                            add(root, form.strip(), cells.get(1));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
        return kinds;
    }

    private static void add(Node root, String form, String value) {
        Words words = Words.of(form);
        Node node = root;
        for (int i = 0; i < words.count(); i++) {
            node = node.next.computeIfAbsent(words.form(i), any -> new Node());
        }
        if (words.count() == 0 || node.value != null) {
            throw new IllegalStateException(FILE + " has an empty or repeated form: '" + form + "'");
        }
        node.value = value;
    }
}
