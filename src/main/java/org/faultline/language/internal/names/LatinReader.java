package org.faultline.language.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a token in Latin letters as syllables, over all ways to cut it. */
final class LatinReader {

    private static final double SYLLABLE_COST = 0.30;
    private static final double BARE_VOWEL_COST = 0.12;
    private static final double ABSORBED_W_COST = 0.12;
    private static final int LONGEST_ONSET = 5;
    private static final int LONGEST_RIME = 6;

    private static final double JOINED_Y_COST = 0.1;

    private static final Set<String> LABIALS = Set.of("M", "P", "PH", "B");
    private static final Set<String> AUNG_AFTER_W = Set.of("ang", "an", "ung");

    private LatinReader() {}

    /**
     * {@return the best few ways to read a token; none when its letters form no syllables}
     *
     * @param token small letters a to z only
     */
    static List<Segmentation> read(String token) {
        List<List<Segmentation>> upTo = new ArrayList<>();
        upTo.add(List.of(Segmentation.EMPTY));
        for (int end = 1; end <= token.length(); end++) {
            upTo.add(endingAt(token, end, upTo));
        }
        return upTo.getLast();
    }

    private static List<Segmentation> endingAt(String token, int end, List<List<Segmentation>> upTo) {
        List<Segmentation> all = new ArrayList<>();
        for (int begin = Math.max(0, end - LONGEST_ONSET - LONGEST_RIME); begin < end; begin++) {
            List<Segmentation> before = upTo.get(begin);
            if (before.isEmpty()) {
                continue;
            }
            for (int split = begin; split <= Math.min(end - 1, begin + LONGEST_ONSET); split++) {
                String onset = token.substring(begin, split);
                String rime = token.substring(split, end);
                List<Reading> readings = rime.length() > LONGEST_RIME ? List.of() : readings(onset, rime);
                if (readings.isEmpty()) {
                    continue;
                }
                Syllable syllable = new Syllable(onset + rime, readings);
                double cost =
                        SYLLABLE_COST + syllable.lowestPrior() + (onset.isEmpty() && begin > 0 ? BARE_VOWEL_COST : 0);
                before.forEach(one -> all.add(one.plus(syllable, cost)));
            }
        }
        return Segmentation.best(all);
    }

    private static List<Reading> readings(String onset, String rime) {
        List<Reading> readings = new ArrayList<>();
        for (Sounds.Onset o : Sounds.onsets(onset)) {
            // "Mynt": one letter for the medial and the vowel.
            boolean joined = rime.length() > 1 && rime.charAt(0) == 'y' && LABIALS.contains(o.base());
            for (Sounds.Rime r : Sounds.rimes(rime)) {
                readings.add(new Reading(o.base(), o.y(), o.w(), r.rime(), r.creaky(), o.prior() + r.prior()));
                if (joined) {
                    readings.add(new Reading(
                            o.base(), true, o.w(), r.rime(), r.creaky(), o.prior() + r.prior() + JOINED_Y_COST));
                }
            }
            if (o.w() && AUNG_AFTER_W.contains(rime)) {
                readings.add(new Reading(o.base(), o.y(), false, "AUNG", false, o.prior() + ABSORBED_W_COST));
            }
            if (o.w() && rime.equals("an")) {
                readings.add(new Reading(o.base(), o.y(), false, "UN", false, o.prior() + ABSORBED_W_COST));
            }
        }
        return readings;
    }
}
