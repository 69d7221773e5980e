package org.faultline.language.internal;

/**
 * Brings text to one form before it is matched: no invisible characters, one order of Burmese signs, ASCII digits, plain
 * dashes, quotes and blanks. Case is kept.
 */
public final class Normaliser {

    /** Longer runs of signs are not writing; they are left as they are, so that no input takes quadratic time. */
    private static final int LONGEST_SIGN_RUN = 8;

    private Normaliser() {}

    /**
     * Normalises a text of one encoding.
     *
     * @param text the text
     * @param zawgyi whether its Myanmar letters are in Zawgyi
     */
    public static NormalText normalise(String text, boolean zawgyi) {
        MappedText visible = new MappedText(text.length());
        if (zawgyi) {
            Zawgyi.convertInto(visible, text, 0, text.length());
        } else {
            for (int i = 0; i < text.length(); i++) {
                visible.append(text.charAt(i), i, i + 1);
            }
        }
        MappedText folded = fold(dropInvisible(visible));
        orderSigns(folded);
        return compose(folded).toNormalText(text);
    }

    /** {@return a short text in normal form, its encoding told by its own letters} */
    public static String normalise(String text) {
        return normalise(text, Zawgyi.isZawgyi(text)).text();
    }

    private static MappedText dropInvisible(MappedText in) {
        MappedText out = new MappedText(in.length());
        for (int i = 0; i < in.length(); i++) {
            char c = in.at(i);
            boolean invisible = (c >= '\u200B' && c <= '\u200F')
                    || (c >= '\u202A' && c <= '\u202E')
                    || (c >= '\u2060' && c <= '\u2064')
                    || c == '\uFEFF'
                    || c == '\u00AD'
                    || (c >= '\uFE00' && c <= '\uFE0F');
            if (!invisible) {
                out.append(c, in.begin(i), in.end(i));
            }
        }
        return out;
    }

    private static MappedText fold(MappedText text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (c == Letters.WA && isZero(text, i)) {
                text.set(i, '0');
            } else if (c == Letters.ZERO && isWa(text, i)) {
                text.set(i, Letters.WA);
            } else if (Letters.isDigit(c)) {
                text.set(i, (char) ('0' + (c >= '\u1090' ? c - '\u1090' : c - '\u1040')));
            } else {
                text.set(i, foldCommon(c));
            }
        }
        return text;
    }

    /** The letter wa typed for a zero: beside a digit, carrying no sign and closing no syllable. */
    private static boolean isZero(MappedText text, int i) {
        char previous = text.at(i - 1);
        char next = text.at(i + 1);
        boolean carries = Letters.isSign(next) || isClosed(text, i + 1);
        boolean afterDigit = previous >= '0' && previous <= '9';
        boolean beforeDigit = Letters.isDigit(next) && !Letters.isMyanmar(previous);
        return !carries && (afterDigit || beforeDigit);
    }

    private static boolean isWa(MappedText text, int i) {
        char previous = text.at(i - 1);
        char next = text.at(i + 1);
        boolean afterDigit = (previous >= '0' && previous <= '9') || previous == ',' || previous == '.';
        return !afterDigit && (Letters.isSign(next) || isClosed(text, i + 1));
    }

    /** Whether a consonant closes the syllable before it. */
    private static boolean isClosed(MappedText text, int i) {
        boolean asat = text.at(i + 1) == Letters.ASAT;
        return Letters.isConsonant(text.at(i))
                && (asat || (text.at(i + 1) == Letters.DOT_BELOW && text.at(i + 2) == Letters.ASAT));
    }

    private static char foldCommon(char c) {
        if (c < '\u0080') {
            return c == '\t' ? ' ' : c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - '\uFF01' + '!');
        }
        return switch (c) {
            case '\u00A0',
                    '\u2002',
                    '\u2003',
                    '\u2004',
                    '\u2005',
                    '\u2006',
                    '\u2007',
                    '\u2008',
                    '\u2009',
                    '\u200A',
                    '\u202F',
                    '\u205F',
                    '\u3000' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE58', '\uFE63' -> '-';
            case '\u2018', '\u2019', '\u201A', '\u02BC', '\u02B9', '\u00B4', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u2033' -> '"';
            default -> c;
        };
    }

    private static void orderSigns(MappedText text) {
        int i = 0;
        while (i < text.length()) {
            if (isStrayE(text, i)) {
                int place = i;
                do {
                    text.swap(place, place + 1);
                    place++;
                } while (Letters.isMedial(text.at(place + 1)));
            }
            int end = i;
            while (Letters.rank(text.at(end)) > 0) {
                end++;
            }
            if (end - i <= LONGEST_SIGN_RUN) {
                sort(text, i, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The vowel e written before its consonant, as Zawgyi does, in a text that is otherwise Unicode. */
    private static boolean isStrayE(MappedText text, int i) {
        char previous = text.at(i - 1);
        return text.at(i) == Letters.E_VOWEL
                && Letters.isConsonant(text.at(i + 1))
                && !Letters.isConsonant(previous)
                && !Letters.isMedial(previous)
                && !(previous >= '\u1050' && previous <= '\u109F')
                && !(previous >= '\uAA60' && previous <= '\uAA7F');
    }

    private static void sort(MappedText text, int from, int until) {
        for (int i = from + 1; i < until; i++) {
            for (int j = i; j > from && Letters.rank(text.at(j - 1)) > Letters.rank(text.at(j)); j--) {
                text.swap(j - 1, j);
            }
        }
    }

    private static MappedText compose(MappedText in) {
        MappedText out = new MappedText(in.length());
        int i = 0;
        while (i < in.length()) {
            char c = in.at(i);
            char next = in.at(i + 1);
            if (c == '\u1025' && next == '\u102E') {
                out.append('\u1026', in.begin(i), in.end(i + 1));
                i += 2;
            } else if (c == '\u1005' && next == '\u103B') {
                out.append('\u1008', in.begin(i), in.end(i + 1));
                i += 2;
            } else {
                boolean repeated = Letters.rank(c) > 0 && in.at(i - 1) == c;
                if (!repeated) {
                    out.append(c == '\u1025' && next == Letters.ASAT ? '\u1009' : c, in.begin(i), in.end(i));
                }
                i++;
            }
        }
        return out;
    }
}
