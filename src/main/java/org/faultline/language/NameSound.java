package org.faultline.language;

import java.util.List;
import org.faultline.language.internal.names.Alignment;
import org.faultline.language.internal.names.ParsedName;
import org.faultline.language.internal.names.Syllable;

/**
 * A syllable of a name with every way to say it, in either script. For looking up many syllables by sound; two names are compared
 * by {@link Names}.
 */
public final class NameSound {

    private final Syllable syllable;

    private NameSound(Syllable syllable) {
        this.syllable = syllable;
    }

    /** {@return the syllables of a name in its likeliest reading, titles aside; empty when it cannot be read} */
    public static List<NameSound> of(String name) {
        return ParsedName.of(name).syllables().stream().map(NameSound::new).toList();
    }

    /** {@return its letters} */
    public String text() {
        return syllable.text();
    }

    /** {@return how far it is from another: 0 for the same sound; 1 at most, and where onsets tell names apart, as San and Than} */
    public double distance(NameSound other) {
        return Alignment.areRivals(syllable, other.syllable) ? 1 : Alignment.distance(syllable, other.syllable);
    }
}
