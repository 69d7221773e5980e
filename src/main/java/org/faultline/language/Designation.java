package org.faultline.language;

/**
 * A unit named in a text.
 *
 * @param type the code of its type; see {@link UnitType}. Units of other forces have {@code BN}, {@code BDE}, {@code DIV},
 *     {@code MR} (military region) or {@code CMD} (named command)
 * @param number its number in ASCII digits; empty where it is named
 * @param name the name of a named command in the spelling of the table: {@code Northern}, {@code Laukkai}; empty where it is numbered
 * @param text the words of the original that name it; in a list, the words next to its number
 * @param begin where they begin in the original text, in UTF-16 units
 * @param end where they end, exclusive
 * @param force whose unit it is: {@link #MYANMAR}, the short name of another force such as {@code KIA}, {@code foreign} or
 *     {@code unknown} for a unit that cannot be the Myanmar army's and whose owner the text does not name
 */
public record Designation(String type, String number, String name, String text, int begin, int end, String force) {

    /** The force of the Myanmar army and police. */
    public static final String MYANMAR = "myanmar";

    /** Rejects a designation that neither number nor name tells from others. */
    public Designation {
        if (number.isEmpty() && name.isEmpty()) {
            throw new IllegalArgumentException("a designation needs a number or a name: " + text);
        }
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("a designation's span must not be reversed: " + begin + " to " + end);
        }
    }

    /** {@return whether it is a unit of the Myanmar army or police} */
    public boolean isMyanmar() {
        return force.equals(MYANMAR);
    }

    /** {@return one spelling for all spellings: {@code LIB 528}, {@code RMC Western}, {@code KIA BN 14}} */
    public String canonical() {
        String unit = type + " " + (number.isEmpty() ? name : number);
        return isMyanmar() ? unit : force + " " + unit;
    }
}
