package org.faultline.fracture.internal.known;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Orders designations as people do: {@code LIB 9} before {@code LIB 25}. */
public final class NaturalOrder implements Comparator<String>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern BOUNDARY = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Override
    public int compare(String left, String right) {
        String[] a = BOUNDARY.split(left, -1);
        String[] b = BOUNDARY.split(right, -1);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = NUMBER.matcher(a[i]).matches() && NUMBER.matcher(b[i]).matches()
                    ? new BigInteger(a[i]).compareTo(new BigInteger(b[i]))
                    : a[i].compareToIgnoreCase(b[i]);
            if (order != 0) {
                return order;
            }
        }
        int length = Integer.compare(a.length, b.length);
        return length != 0 ? length : left.compareTo(right);
    }
}
