package org.faultline.search.internal.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what can be part of a person's or a place's name into the syllables that it is spoken with: capitalised Latin words and
 * syllables of Burmese. What cannot leaves a gap.
 */
final class SoundFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Sounds sounds;
    private final Deque<String> syllables = new ArrayDeque<>();
    private @Nullable State word;

    SoundFilter(TokenStream in, Sounds sounds) {
        super(in);
        this.sounds = sounds;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!syllables.isEmpty()) {
            restoreState(word);
            term.setEmpty().append(syllables.removeFirst());
            position.setPositionIncrement(1);
            return true;
        }
        int gap = 0;
        while (input.incrementToken()) {
            if (canBeOfAName()) {
                syllables.addAll(sounds.syllables(term.toString()));
            }
            if (!syllables.isEmpty()) {
                position.setPositionIncrement(position.getPositionIncrement() + gap);
                word = captureState();
                term.setEmpty().append(syllables.removeFirst());
                return true;
            }
            gap += position.getPositionIncrement();
        }
        return false;
    }

    private boolean canBeOfAName() {
        return Character.isUpperCase(term.charAt(0)) || Burmese.isIn(term);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        syllables.clear();
        word = null;
    }
}
