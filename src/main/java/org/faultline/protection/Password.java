package org.faultline.protection;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password in clear; kept no longer than needed.
 *
 * @param text what is typed, from {@value #MIN_LENGTH} characters to {@value #MAX_BYTES} bytes of UTF-8
 */
record Password(String text) {

    /** Shorter ones can be guessed. */
    static final int MIN_LENGTH = 12;

    /** BCrypt reads no further, so longer ones would be cut without a word. */
    static final int MAX_BYTES = 72;

    /** Without signs that look like others. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int GROUPS = 5;
    private static final int GROUP_LENGTH = 5;

    /** Rejects passwords that are too short or too long. */
    Password {
        if (text.length() < MIN_LENGTH) {
            throw new IllegalArgumentException("a password needs at least " + MIN_LENGTH + " characters");
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new IllegalArgumentException("a password must not be longer than " + MAX_BYTES + " bytes of UTF-8");
        }
    }

    /** {@return a random one with more than 120 bits, in groups that can be copied by hand} */
    static Password generated() {
        SecureRandom random = new SecureRandom();
        return new Password(IntStream.range(0, GROUPS)
                .mapToObj(group -> random.ints(GROUP_LENGTH, 0, ALPHABET.length())
                        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-")));
    }

    /** The password is never printed by accident. */
    @Override
    public String toString() {
        return "Password[withheld]";
    }
}
