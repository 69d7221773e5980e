package org.faultline.fracture;

import org.faultline.fracture.internal.model.ModelAnswer.Fitted;

/**
 * What a board's figures rest on: the version of the model, what it read, and what it estimated over all battalions.
 *
 * @param modelVersion changes with every change of the model that can change a figure
 * @param inputs digest of all that was read: equal digests, equal figures
 * @param units battalions
 * @param incidents incidents of these battalions, after linking
 * @param level incidents per 100 soldier-years of a typical stable battalion, reported or not
 * @param typicalRate incidents per 100 soldier-years of the typical battalion
 * @param onset onsets of fracturing per stable unit-year
 * @param unitSd how much battalions of one formation differ: standard deviation of the logarithm of their rates
 * @param formationSd the same of formations
 * @param siblingPush incidents that one incident pushes in battalions of the same formation
 * @param neighbourPush the same at the same site
 * @param commanderPush the same in battalions that share a commander
 * @param stableExponent exponent of the sizes of groups in stable battalions
 * @param fracturingExponent the same in fracturing battalions
 */
public record Hyperparameters(
        String modelVersion,
        String inputs,
        int units,
        int incidents,
        double level,
        double typicalRate,
        double onset,
        double unitSd,
        double formationSd,
        double siblingPush,
        double neighbourPush,
        double commanderPush,
        double stableExponent,
        double fracturingExponent) {

    static Hyperparameters of(String version, String inputs, int units, Fitted fitted) {
        return new Hyperparameters(
                version,
                inputs,
                units,
                fitted.incidents(),
                fitted.level(),
                fitted.typicalRate(),
                fitted.onset(),
                fitted.unitSd(),
                fitted.formationSd(),
                fitted.push().get(0),
                fitted.push().get(1),
                fitted.push().get(2),
                fitted.stableExponent(),
                fitted.fracturingExponent());
    }
}
