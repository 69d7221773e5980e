package org.faultline.language.internal.units;

import java.util.regex.Pattern;

/**
 * What a whole document is about, as far as it decides between readings of a short word.
 *
 * @param myanmar whether it speaks of Myanmar or is written in its script
 * @param foreign whether it names a foreign army
 * @param homonyms whether it is about schools, orchestras or other homes of the same abbreviations
 * @param borderGuards whether it names border guard forces
 */
record Context(boolean myanmar, boolean foreign, boolean homonyms, boolean borderGuards) {

    // Alternations of plain words only: each is one pass over the text, without backtracking. Not \b for a word's
    // bounds: at each of
    // a run of combining marks it walks back to the letter before them, which takes quadratic time.
    private static final String BEGIN = "(?<![A-Za-z0-9])";
    private static final String END = "(?![A-Za-z0-9])";

    private static final Pattern MYANMAR = Pattern.compile(
            "myanmar|burma|burmese|tatmad|junta|rakhine|kachin|arakan|karen|light infantry battalion|[\\u1000-\\u109F]|"
                    + BEGIN + "(?:SAC|KNLA|KNU|KIA|PDFs?)" + END,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN = Pattern.compile(
            BEGIN
                    + "(?:india|indian|thailand|thai|bangladesh|chinese|american|british|russian|ukrainian|ukraine|israeli|"
                    + "pakistan|pakistani|soviet|NATO|US army|nigerian|german|french|korean|japanese)" + END + "|"
                    + BEGIN + "U\\.S\\.",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOMONYMS = Pattern.compile(
            "baccalaureate|diploma|orchestra|symphony|concert|ministry of commerce|curriculum|library version|"
                    + "table of contents|investment bank|taiwan|airport operations",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BORDER_GUARDS =
            Pattern.compile(BEGIN + "BGFs?" + END + "|border guard force|နယ်ခြားစောင", Pattern.CASE_INSENSITIVE);

    /** A text of which nothing is known but that it names a unit, as in a search box. */
    static final Context NONE = new Context(false, false, false, false);

    static Context of(String text) {
        return new Context(
                MYANMAR.matcher(text).find(),
                FOREIGN.matcher(text).find(),
                HOMONYMS.matcher(text).find(),
                BORDER_GUARDS.matcher(text).find());
    }

    boolean isForeignOnly() {
        return foreign && !myanmar;
    }

    boolean isHomonymOnly() {
        return homonyms && !myanmar;
    }
}
