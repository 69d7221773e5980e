package org.faultline.language.internal.names;

/**
 * One way to say a syllable.
 *
 * @param onset the consonant's class; {@code 0} for none
 * @param medialY whether y follows it
 * @param medialW whether w follows it
 * @param rime the class of vowel and final
 * @param creaky whether a nasal final is creaky
 * @param prior how unusual the spelling is for this reading: 0 for the usual one
 */
record Reading(String onset, boolean medialY, boolean medialW, String rime, boolean creaky, double prior) {

    Reading costlier(double by) {
        return new Reading(onset, medialY, medialW, rime, creaky, prior + by);
    }

    Reading withRime(String newRime, double by) {
        return new Reading(onset, medialY, medialW, newRime, creaky, prior + by);
    }
}
