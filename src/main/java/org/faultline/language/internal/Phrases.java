package org.faultline.language.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.faultline.language.internal.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary of phrases, matched over tokens, longest first.
 *
 * <p>A hyphen may join the words of a phrase, dots or slashes the letters of an abbreviation. A dictionary may allow one slip of
 * the pen in a long word, provided that another long word of the phrase is spelt right.
 *
 * @param <E> what a phrase stands for
 */
public final class Phrases<E> {

    private static final int LONG_WORD = 5;
    private static final int VERY_LONG_WORD = 9;
    private static final int SHORT_PART = 4;
    private static final int MOST_BURMESE_SLIPS = 2;
    private static final int LEAST_BURMESE_RIGHT = 2;

    /**
     * A phrase found in a text.
     *
     * @param entry what it stands for
     * @param begin its first token
     * @param end the token after its last
     */
    public record Match<E>(E entry, int begin, int end) {}

    private static final class Node<E> {
        private final Map<String, Node<E>> next = new HashMap<>();
        private @Nullable E entry;
    }

    private final Node<E> root = new Node<>();
    private final Map<String, Boolean> vocabulary = new HashMap<>();
    private final boolean forgiving;

    /**
     * An empty dictionary.
     *
     * @param forgiving whether one long word of a phrase may be misspelt
     */
    public Phrases(boolean forgiving) {
        this.forgiving = forgiving;
    }

    /** Adds a phrase; the first entry of a phrase stays. */
    public void add(String phrase, E entry) {
        Tokens tokens = Tokens.of(Normaliser.normalise(phrase, false));
        Node<E> node = root;
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.is(i, "-")) {
                continue;
            }
            vocabulary.put(tokens.form(i), Boolean.TRUE);
            node = node.next.computeIfAbsent(tokens.form(i), form -> new Node<>());
        }
        if (node.entry == null) {
            node.entry = entry;
        }
    }

    /** {@return the longest phrase that begins at a token, or null} */
    public @Nullable Match<E> at(Tokens tokens, int begin) {
        Match<E> exact = walk(tokens, begin, false);
        if (exact != null || !forgiving) {
            return exact;
        }
        return tokens.is(begin, Kind.WORD) || tokens.is(begin, Kind.SYLLABLE) ? walk(tokens, begin, true) : null;
    }

    private @Nullable Match<E> walk(Tokens tokens, int begin, boolean forgive) {
        Match<E> best = null;
        Node<E> node = root;
        boolean burmese = tokens.is(begin, Kind.SYLLABLE);
        int mostSlips = burmese ? MOST_BURMESE_SLIPS : 1;
        int slips = 0;
        int right = 0;
        int leastRight = burmese ? LEAST_BURMESE_RIGHT : 1;
        int i = begin;
        while (true) {
            String form = tokens.form(i);
            Node<E> next = node.next.get(form);
            if (next == null && forgive && slips < mostSlips) {
                next = burmese ? soundingLike(node, form) : closest(node, form);
                slips += next == null ? 0 : 1;
                // "ရဲ့ တပ်ရင်း" is no police battalion: a slip in the first syllable needs more that is right.
                leastRight += burmese && i == begin ? 1 : 0;
            } else if (next != null && (burmese || form.length() >= LONG_WORD)) {
                right++;
            }
            if (next == null) {
                return best;
            }
            node = next;
            i++;
            if (node.entry != null && (slips == 0 || right >= leastRight)) {
                best = new Match<>(node.entry, begin, i);
            }
            i = skipJoint(tokens, i);
        }
    }

    /** The syllable that a writer by ear confuses with this one. */
    private @Nullable Node<E> soundingLike(Node<E> node, String form) {
        String sound = BurmeseSpelling.soundOf(form);
        for (Map.Entry<String, Node<E>> child : node.next.entrySet()) {
            if (sound.length() > 1 && BurmeseSpelling.soundOf(child.getKey()).equals(sound)) {
                return child.getValue();
            }
        }
        return null;
    }

    private @Nullable Node<E> closest(Node<E> node, String form) {
        if (form.length() < LONG_WORD - 1 || vocabulary.containsKey(form)) {
            return null;
        }
        int most = form.length() >= VERY_LONG_WORD ? 2 : 1;
        for (Map.Entry<String, Node<E>> child : node.next.entrySet()) {
            String word = child.getKey();
            boolean candidate = word.length() >= LONG_WORD && word.charAt(0) == form.charAt(0);
            // In a short word a replaced letter makes another word (light, right); a dropped, doubled or swapped one is
            // a slip.
            boolean slip = candidate
                    && EditDistance.isWithin(word, form, most)
                    && (word.length() > LONG_WORD || word.length() != form.length() || isAnagram(word, form));
            if (slip) {
                return child.getValue();
            }
        }
        return null;
    }

    private static boolean isAnagram(String a, String b) {
        return Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray());
    }

    private static int skipJoint(Tokens tokens, int i) {
        if (tokens.is(i, "-") && tokens.is(i + 1, Kind.WORD)) {
            return i + 1;
        }
        // "Inf. Battalion": the dot of a word cut short.
        if (tokens.is(i, ".")
                && tokens.isAttached(i)
                && tokens.is(i - 1, Kind.WORD)
                && tokens.form(i - 1).length() <= SHORT_PART
                && tokens.is(i + 1, Kind.WORD)) {
            return i + 1;
        }
        boolean joint = tokens.is(i, ".") || tokens.is(i, "/") || tokens.is(i, "-") || tokens.is(i, "·");
        boolean shortPart = tokens.isAttached(i)
                && tokens.form(i + 1).length() < SHORT_PART
                && tokens.form(i - 1).length() < SHORT_PART
                && (tokens.is(i + 1, Kind.SYLLABLE) || tokens.is(i + 1, Kind.WORD));
        return joint && shortPart ? i + 1 : i;
    }
}
