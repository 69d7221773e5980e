package org.faultline.evidence;

/**
 * What a batch came to.
 *
 * @param publications new ones
 * @param sources new ones
 * @param records new ones
 * @param claims new ones
 * @param identities new decisions
 * @param known everything in the batch that the graph already had
 */
public record WriteReport(int publications, int sources, int records, int claims, int identities, int known) {

    /** {@return whether the graph is as it was} */
    public boolean nothingNew() {
        return publications + sources + records + claims + identities == 0;
    }
}
