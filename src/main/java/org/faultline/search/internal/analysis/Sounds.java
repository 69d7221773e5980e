package org.faultline.search.internal.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.faultline.language.NameSound;
import org.jspecify.annotations.Nullable;

/**
 * The syllables that names in the index are spoken with, and which of them sound alike.
 *
 * <p>A language has some thousand syllables, so that all of them stay in memory; what is no longer in the index does no harm.
 */
public final class Sounds {

    /** More than both scripts have; beyond it, names of further syllables are found by their words alone. */
    private static final int MOST_SYLLABLES = 40_000;

    private static final int MOST_WORDS = 60_000;
    private static final int MOST_ASKED = 5_000;

    private final Map<String, List<String>> words = new ConcurrentHashMap<>();
    private final Map<String, NameSound> syllables = new ConcurrentHashMap<>();
    private final Map<String, Alike> asked = new ConcurrentHashMap<>();
    private final Map<Object, Boolean> loaded = new ConcurrentHashMap<>();

    /** What sounded like a syllable when so many were known. */
    private record Alike(int known, List<Near> near) {}

    private record Near(String syllable, double distance) {}

    /** {@return the syllables of a word, to be indexed; empty when it cannot be a name's} */
    List<String> syllables(String word) {
        List<String> known = words.get(word);
        if (known != null) {
            return known;
        }
        List<NameSound> sounds = NameSound.of(word);
        sounds.forEach(this::learn);
        List<String> texts = sounds.stream().map(NameSound::text).toList();
        if (words.size() < MOST_WORDS) {
            words.put(word, texts);
        }
        return texts;
    }

    private void learn(NameSound sound) {
        if (syllables.size() < MOST_SYLLABLES) {
            syllables.putIfAbsent(sound.text(), sound);
        }
    }

    /** Learns the syllables of an index that was made earlier; a segment is read once. */
    public void load(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            IndexReader.CacheHelper key = leaf.reader().getCoreCacheHelper();
            if (key != null && loaded.putIfAbsent(key.getKey(), true) == null) {
                key.addClosedListener(loaded::remove);
                learn(leaf.reader().terms(Analysis.SOUND));
                learn(leaf.reader().terms(Analysis.SOURCE_SOUND));
            }
        }
    }

    private void learn(@Nullable Terms terms) throws IOException {
        if (terms != null) {
            TermsEnum all = terms.iterator();
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                String text = term.utf8ToString();
                if (!syllables.containsKey(text)) {
                    syllables(text);
                }
            }
        }
    }

    /**
     * {@return the known syllables that sound like one}
     *
     * @param most how far they may be from it, from 0 to {@value #FARTHEST}
     */
    public List<String> alike(NameSound sound, double most) {
        Alike alike = asked.get(sound.text());
        if (alike == null || alike.known() != syllables.size()) {
            List<Near> near = new ArrayList<>();
            syllables.forEach((text, other) -> {
                double distance = sound.distance(other);
                if (distance <= FARTHEST) {
                    near.add(new Near(text, distance));
                }
            });
            alike = new Alike(syllables.size(), near);
            if (asked.size() >= MOST_ASKED) {
                asked.clear();
            }
            asked.put(sound.text(), alike);
        }
        return alike.near().stream()
                .filter(near -> near.distance() <= most)
                .map(Near::syllable)
                .sorted()
                .toList();
    }

    /** Farther syllables are different ones. */
    public static final double FARTHEST = 0.2;
}
