package org.faultline.fracture.internal.model;

import java.util.Arrays;
import java.util.List;

/** What the model takes for one event of one battalion: linked records with their marks, voices and dates. */
final class Incident {

    /** Value of a mark that no record states. */
    static final int UNKNOWN = -1;

    final int unit;
    final int region;
    final int from;
    final int until;
    final int smallest;
    final int largest;
    final int weapons;
    final int officer;
    final int collective;
    final int[] voices;
    final List<String> records;
    final int firstPublished;

    /** Probability that the battalion that is named is this one, and that no earlier incident was told of once more. */
    double identity = 1;

    /** Probability that it is real and this battalion's, before anything is known of the unit. */
    double credible = 1;

    /** First bin that it can lie in; the weights below begin there. */
    int firstBin;

    /** Weight of each bin; they sum to one. */
    double[] weight = {1};

    /** Share of its date interval in each bin. */
    double[] share = {1};

    /**
     * @param unit index of the battalion
     * @param region index of the region
     * @param from first day on which it can have happened
     * @param until last day, not after its first publication
     * @param smallest smallest size of the group; 0 when no size is known
     * @param largest largest size; 0 when no size is known
     * @param weapons 1, 0 or {@link #UNKNOWN}
     * @param officer 1, 0 or {@link #UNKNOWN}
     * @param collective 1 for a refusal or mutiny, else 0
     * @param voices sources that report it independently of one another
     * @param records ids of its records, in order
     * @param firstPublished day of its first report
     */
    Incident(
            int unit,
            int region,
            int from,
            int until,
            int smallest,
            int largest,
            int weapons,
            int officer,
            int collective,
            int[] voices,
            List<String> records,
            int firstPublished) {
        this.unit = unit;
        this.region = region;
        this.from = from;
        this.until = until;
        this.smallest = smallest;
        this.largest = largest;
        this.weapons = weapons;
        this.officer = officer;
        this.collective = collective;
        this.voices = voices;
        this.records = List.copyOf(records);
        this.firstPublished = firstPublished;
    }

    /** {@return the same incident, more or less credible} */
    Incident withCredibility(double probability) {
        Incident other = new Incident(
                unit,
                region,
                from,
                until,
                smallest,
                largest,
                weapons,
                officer,
                collective,
                voices,
                records,
                firstPublished);
        other.identity = identity;
        other.credible = probability;
        other.firstBin = firstBin;
        other.weight = weight;
        other.share = share;
        return other;
    }

    boolean isSized() {
        return smallest > 0;
    }

    int atLeast() {
        return Math.max(1, smallest);
    }

    /** {@return its name in a ledger: its records} */
    String name() {
        return String.join("+", records);
    }

    /** Spreads it evenly over its interval, cut to the window. */
    void placeIn(Bins bins) {
        int first = Math.clamp(bins.of(from), 0, bins.count() - 1);
        int last = Math.clamp(bins.of(until), first, bins.count() - 1);
        firstBin = first;
        share = new double[last - first + 1];
        double sum = 0;
        for (int t = first; t <= last; t++) {
            int days = Math.min(until, bins.lastDay(t)) - Math.max(from, bins.firstDay(t)) + 1;
            share[t - first] = Math.max(days, 0);
            sum += share[t - first];
        }
        if (sum == 0) {
            Arrays.fill(share, 1.0 / share.length);
        } else {
            for (int k = 0; k < share.length; k++) {
                share[k] /= sum;
            }
        }
        weight = share.clone();
    }
}
