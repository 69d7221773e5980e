package org.faultline.language;

import java.util.List;
import org.faultline.language.NameComparison.Decision;
import org.faultline.language.internal.names.Comparer;
import org.faultline.language.internal.names.ParsedName;

/**
 * Compares names of people by the sound of their syllables, in Latin letters of any usual spelling, in Burmese script, and in
 * Zawgyi. Ranks and honorifics are set aside, the order of the syllables counts.
 */
public final class Names {

    private Names() {}

    /**
     * {@return how near two names are, by sound, and by the well-known aliases}
     *
     * @param a a name
     * @param b another
     */
    public static NameComparison compare(String a, String b) {
        return compare(a, b, NameAliases.wellKnown());
    }

    /**
     * {@return how near two names are, by sound, and by a table of aliases}
     *
     * @param a a name
     * @param b another
     * @param aliases names that are one person's though they do not sound alike
     */
    public static NameComparison compare(String a, String b, NameAliases aliases) {
        return compare(ParsedName.of(a), a, b, aliases);
    }

    /** {@return the same for a name that is compared with many, and parsed once} */
    static NameComparison compare(ParsedName parsed, String a, String b, NameAliases aliases) {
        NameComparison bySound = Comparer.compare(parsed, ParsedName.of(b));
        if (bySound.decision() != Decision.MATCH && aliases.areSame(a, b)) {
            return new NameComparison(1, Decision.MATCH, List.of(), "listed as names of one person or body");
        }
        return bySound;
    }
}
