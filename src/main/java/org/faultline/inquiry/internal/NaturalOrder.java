package org.faultline.inquiry.internal;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders designations as people do: {@code LIB 9} before {@code LIB 10}. */
final class NaturalOrder {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** By the words, then by the first number, then by the whole. */
    static final Comparator<String> OF_DESIGNATIONS = Comparator.comparing(NaturalOrder::words)
            .thenComparingInt(NaturalOrder::number)
            .thenComparing(Comparator.naturalOrder());

    private NaturalOrder() {}

    private static String words(String designation) {
        return NUMBER.matcher(designation).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }

    private static int number(String designation) {
        Matcher matcher = NUMBER.matcher(designation);
        return matcher.find() ? Integer.parseInt(matcher.group()) : -1;
    }
}
