package org.faultline.fracture.internal.model;

/**
 * Which parts of the model take part; for showing what each part earns.
 *
 * @param linking records of one incident are linked
 * @param voices copies add no voice
 * @param coverage regions differ in how much the press sees
 * @param delay recent weeks are not yet reported in full
 * @param credibility weak sources weigh less
 * @param strength units differ in strength
 * @param regimes units can leave their stable regime
 * @param marks group size, weapons, officers and mutiny tell a regime
 * @param tree units share in what their siblings show
 * @param contagion events push related units
 */
public record Switches(
        boolean linking,
        boolean voices,
        boolean coverage,
        boolean delay,
        boolean credibility,
        boolean strength,
        boolean regimes,
        boolean marks,
        boolean tree,
        boolean contagion) {

    /** The whole model. */
    public static final Switches ALL = new Switches(true, true, true, true, true, true, true, true, true, true);

    /**
     * {@return the whole model without one part}
     *
     * @param part the part's name, as above
     */
    public static Switches without(String part) {
        boolean known = java.util.Arrays.stream(Switches.class.getRecordComponents())
                .anyMatch(component -> component.getName().equals(part));
        if (!known) {
            throw new IllegalArgumentException("the model has no part '" + part + "'");
        }
        return new Switches(
                !part.equals("linking"),
                !part.equals("voices"),
                !part.equals("coverage"),
                !part.equals("delay"),
                !part.equals("credibility"),
                !part.equals("strength"),
                !part.equals("regimes"),
                !part.equals("marks"),
                !part.equals("tree"),
                !part.equals("contagion"));
    }
}
