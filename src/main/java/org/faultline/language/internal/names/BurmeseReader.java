package org.faultline.language.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.faultline.language.internal.Letters;

/** Reads Burmese letters as syllables; the script says nearly all of the sound. */
final class BurmeseReader {

    private static final double WEAKENED_VOWEL_COST = 0.15;
    private static final double ASPIRATED_BHA_COST = 0.05;

    private static final String NASALS = "နမဏ";
    private static final String STOPS = "တပဒထဗဘဋဌဓဇသဂခဖ";

    private BurmeseReader() {}

    /** {@return the syllables of a normalised word; empty when it has a letter that begins no syllable} */
    static List<Syllable> read(String word) {
        List<String> parts = cut(unstack(word));
        List<Syllable> syllables = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Reading> readings = readings(parts.get(i));
            if (readings.isEmpty()) {
                return List.of();
            }
            boolean last = i == parts.size() - 1;
            syllables.add(new Syllable(parts.get(i), last ? readings : weakened(readings)));
        }
        return syllables;
    }

    /** A consonant over another closes the syllable before; kinzi does so already. */
    private static String unstack(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != Letters.VIRAMA) {
                out.append(c);
            } else if (i > 0 && word.charAt(i - 1) != Letters.ASAT) {
                out.append(Letters.ASAT);
            }
        }
        return out.toString();
    }

    private static List<String> cut(String word) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= word.length(); i++) {
            if (i == word.length() || beginsSyllable(word, i)) {
                parts.add(word.substring(begin, i));
                begin = i;
            }
        }
        return parts;
    }

    private static boolean beginsSyllable(String word, int i) {
        char c = word.charAt(i);
        boolean closes = i + 1 < word.length() && word.charAt(i + 1) == Letters.ASAT;
        return (Letters.isConsonant(c) && !closes) || Letters.isIndependentVowel(c);
    }

    private static List<Reading> weakened(List<Reading> readings) {
        List<Reading> more = new ArrayList<>(readings);
        for (Reading reading : readings) {
            if (reading.rime().equals("I") || reading.rime().equals("U")) {
                more.add(reading.withRime("A", WEAKENED_VOWEL_COST));
            }
        }
        return more;
    }

    private static List<Reading> readings(String part) {
        char first = part.charAt(0);
        if (Letters.isIndependentVowel(first)) {
            String rime = switch (first) {
                case '\u1023', '\u1024' -> "I";
                case '\u1025', '\u1026' -> "U";
                case '\u1027' -> "E";
                default -> "AW";
            };
            return List.of(new Reading("0", false, false, rime, false, 0));
        }
        String initial = Sounds.burmeseInitial(first);
        if (initial.isEmpty()) {
            return List.of();
        }
        boolean y = part.indexOf('\u103B') > 0 || part.indexOf('\u103C') > 0;
        boolean w = part.indexOf('\u103D') > 0;
        boolean h = part.indexOf('\u103E') > 0;
        String onset = onset(initial, y, h);
        boolean keepsY = y && Set.of("P", "PH", "B", "M", "L").contains(onset);
        List<Reading> readings = rimes(part, w, initial).stream()
                .map(rime -> new Reading(onset, keepsY, rime.w(), rime.name(), rime.creaky(), rime.prior()))
                .toList();
        if (first != 'ဘ') {
            return readings;
        }
        List<Reading> both = new ArrayList<>(readings);
        readings.forEach(reading -> both.add(new Reading(
                "PH",
                reading.medialY(),
                reading.medialW(),
                reading.rime(),
                reading.creaky(),
                reading.prior() + ASPIRATED_BHA_COST)));
        return both;
    }

    private static String onset(String initial, boolean y, boolean h) {
        if (h && (initial.equals("R") || (y && (initial.equals("TH") || initial.equals("L"))))) {
            return "SH";
        }
        if (!y) {
            return initial;
        }
        return switch (initial) {
            case "K" -> "C";
            case "KH" -> "CH";
            case "G" -> "J";
            case "NG" -> "NY";
            default -> initial;
        };
    }

    private record Rime(String name, boolean w, boolean creaky, double prior) {}

    private static List<Rime> rimes(String part, boolean w, String initial) {
        Vowels vowels = Vowels.of(part);
        char last = closing(part);
        boolean dot = part.indexOf(Letters.DOT_BELOW) > 0;
        // In a syllable that begins with wa the consonant itself rounds the vowel: ဝန် wun, ဝတ် wut.
        boolean rounded = w || initial.equals("W");
        List<Rime> rimes = new ArrayList<>();
        if (last == 0) {
            open(vowels, w, rounded, dot, rimes);
        } else {
            closed(vowels, last, w, rounded, dot, rimes);
        }
        return rimes;
    }

    private static char closing(String part) {
        for (int i = 1; i + 1 < part.length(); i++) {
            if (Letters.isConsonant(part.charAt(i)) && part.charAt(i + 1) == Letters.ASAT) {
                return part.charAt(i);
            }
        }
        return 0;
    }

    private static void open(Vowels v, boolean w, boolean rounded, boolean dot, List<Rime> out) {
        if (v.anusvara()) {
            String rime = v.u() ? "ON" : v.i() ? "EIN" : rounded ? "UN" : "AN";
            out.add(new Rime(rime, w && !rime.equals("UN"), dot, 0));
        } else if (v.e()) {
            out.add(new Rime(v.aa() ? "AW" : "E", w, false, 0));
        } else if (v.ae()) {
            out.add(new Rime("AE", w, false, 0));
        } else if (v.i() && v.u()) {
            out.add(new Rime("O", w, false, 0));
        } else if (v.i()) {
            out.add(new Rime("I", w, false, 0));
        } else if (v.u()) {
            out.add(new Rime("U", w, false, 0));
        } else {
            out.add(new Rime("A", w, false, 0));
        }
    }

    private static void closed(Vowels v, char last, boolean w, boolean rounded, boolean dot, List<Rime> out) {
        boolean nasal = NASALS.indexOf(last) >= 0;
        if (v.e() && v.aa()) {
            String rime = last == 'က' ? "AUK" : last == 'င' ? "AUNG" : "AW";
            out.add(new Rime(rime, w, dot && last == 'င', 0));
        } else if (v.e()) {
            out.add(new Rime("E", w, false, 0));
        } else if (v.i() && v.u()) {
            String rime = last == 'က' ? "AIK" : last == 'င' ? "AING" : "O";
            out.add(new Rime(rime, w, dot && last == 'င', 0));
        } else if (v.i()) {
            boolean soft = nasal || last == 'င';
            out.add(new Rime(soft ? "EIN" : "EIK", w, dot && soft, 0));
        } else if (v.u()) {
            out.add(new Rime(nasal ? "ON" : "OK", w, dot && nasal, 0));
        } else {
            inherent(last, nasal, w, rounded, dot, out);
        }
    }

    private static void inherent(char last, boolean nasal, boolean w, boolean rounded, boolean dot, List<Rime> out) {
        switch (last) {
            case 'က' -> out.add(new Rime("ET", w, false, 0));
            case 'င', '\u1009' -> out.add(new Rime("IN", w, dot, 0));
            case 'စ' -> out.add(new Rime("IT", w, false, 0));
            case 'ယ' -> out.add(new Rime("AE", w, false, 0));
            case 'ည' -> {
                out.add(new Rime("I", w, false, 0));
                out.add(new Rime("E", w, false, 0.1));
                out.add(new Rime("AE", w, false, 0.1));
            }
            default -> {
                if (nasal) {
                    nasal(w, rounded, dot, out);
                } else if (STOPS.indexOf(last) >= 0) {
                    stop(w, rounded, out);
                } else {
                    out.add(new Rime("A", w, false, 0.1));
                }
            }
        }
    }

    private static void nasal(boolean w, boolean rounded, boolean dot, List<Rime> out) {
        if (!rounded) {
            out.add(new Rime("AN", false, dot, 0));
            return;
        }
        out.add(new Rime("UN", false, dot, 0));
        out.add(new Rime("AN", w, dot, 0.05));
        out.add(new Rime("ON", false, dot, 0.1));
    }

    private static void stop(boolean w, boolean rounded, List<Rime> out) {
        if (!rounded) {
            out.add(new Rime("AT", false, false, 0));
            return;
        }
        out.add(new Rime("UT", false, false, 0));
        out.add(new Rime("AT", w, false, 0.05));
        out.add(new Rime("AT", false, false, 0.15));
    }

    private record Vowels(boolean e, boolean aa, boolean i, boolean u, boolean ae, boolean anusvara) {

        static Vowels of(String part) {
            return new Vowels(
                    part.indexOf('\u1031') > 0,
                    part.indexOf('\u102B') > 0 || part.indexOf('\u102C') > 0,
                    part.indexOf('\u102D') > 0 || part.indexOf('\u102E') > 0,
                    part.indexOf('\u102F') > 0 || part.indexOf('\u1030') > 0,
                    part.indexOf('\u1032') > 0,
                    part.indexOf('\u1036') > 0);
        }
    }
}
