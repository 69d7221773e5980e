package org.faultline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faultline.language.internal.Normaliser;
import org.faultline.language.internal.Paragraphs;
import org.faultline.language.internal.Zawgyi;
import org.faultline.language.internal.units.DocumentContext;
import org.faultline.language.internal.units.Scanner;

/**
 * Reads the designations of units in English and Burmese text: "the 505th and 506th Light Infantry Battalions", "ခမရ (၅၂၈)".
 *
 * <p>Text may mix Unicode and Zawgyi paragraphs. Designations are extracted as written: which unit is meant where sources confuse
 * types is for the reader of the graph to decide. Time and memory grow in proportion to the text.
 */
public final class Designations {

    private static final int LONGEST_NAME = 200;

    private static final Pattern KEY = Pattern.compile("([A-Za-z]{2,4}\\??)[ -]?([0-9]{1,4})");

    private Designations() {}

    /**
     * Reads all designations of a text.
     *
     * @param text a text of any length, English, Burmese or both
     * @return the units it names, of all forces, in the order of the text; a unit that is named twice is listed twice
     */
    public static List<Designation> parse(String text) {
        DocumentContext context = DocumentContext.of(text);
        List<Designation> all = new ArrayList<>();
        Paragraphs.of(text).forEach((offset, paragraph) -> {
            for (Designation unit : Scanner.scan(paragraph, context)) {
                all.add(moved(unit, offset));
            }
        });
        return List.copyOf(all);
    }

    private static Designation moved(Designation unit, int offset) {
        return offset == 0
                ? unit
                : new Designation(
                        unit.type(),
                        unit.number(),
                        unit.name(),
                        unit.text(),
                        unit.begin() + offset,
                        unit.end() + offset,
                        unit.force());
    }

    /**
     * Reads the name or key of one unit, as people type it: {@code LIB 528}, {@code lib528}, {@code 528th Light Infantry Battalion},
     * {@code (၅၂၈) ခမရ}, {@code RMC Western}, {@code Western Command}.
     *
     * @param name at most 200 characters
     * @return the first unit of the Myanmar armed forces or police that it names; empty if it names none
     */
    public static Optional<Designation> parseName(String name) {
        if (name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        Optional<Designation> key = key(name);
        if (key.isPresent()) {
            return key;
        }
        return Scanner.scanName(Normaliser.normalise(name, Zawgyi.isZawgyi(name))).stream()
                .filter(Designation::isMyanmar)
                .findFirst();
    }

    private static Optional<Designation> key(String name) {
        String plain = Normaliser.normalise(name).strip();
        Matcher matcher = KEY.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String code = matcher.group(1).toUpperCase(Locale.ROOT);
        String number = matcher.group(2).replaceFirst("^0+(?=.)", "");
        return UnitType.of(code)
                .map(type -> new Designation(type.code(), number, "", name, 0, name.length(), Designation.MYANMAR));
    }
}
