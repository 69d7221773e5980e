package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Everything of one kind that a text names, in its order. */
final class Mentions<T> {

    private final List<Mention<T>> all = new ArrayList<>();

    static <T> Mentions<T> of(List<T> found, Words words, ToIntFunction<T> begin, ToIntFunction<T> end) {
        Mentions<T> mentions = new Mentions<>();
        for (T one : found) {
            int from = words.at(begin.applyAsInt(one));
            int past = words.at(end.applyAsInt(one) - 1) + 1;
            if (from < past && past <= words.count()) {
                mentions.all.add(new Mention<>(one, from, past));
            }
        }
        mentions.all.sort((a, b) -> a.from() == b.from() ? a.past() - b.past() : a.from() - b.from());
        return mentions;
    }

    List<Mention<T>> all() {
        return all;
    }

    /** {@return those that begin within the words} */
    List<Mention<T>> within(int begin, int limit) {
        int first = firstFrom(begin);
        int last = first;
        while (last < all.size() && all.get(last).from() < limit) {
            last++;
        }
        return all.subList(first, last);
    }

    List<Mention<T>> in(Sentence sentence) {
        return within(sentence.from(), sentence.past());
    }

    /** {@return the last that begins before the word} */
    @Nullable
    Mention<T> lastBefore(int word) {
        int i = firstFrom(word) - 1;
        return i < 0 ? null : all.get(i);
    }

    /** {@return the one that holds the word} */
    @Nullable
    Mention<T> at(int word) {
        // Mentions of one kind may share words (a list of numbers before one type), but only within a few.
        for (int i = firstFrom(word + 1) - 1; i >= 0 && i > firstFrom(word + 1) - 5; i--) {
            if (all.get(i).has(word)) {
                return all.get(i);
            }
        }
        return null;
    }

    private int firstFrom(int word) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).from() >= word) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
