package org.faultline.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Permanent ids that are derived from keys and contents, so that the same input always gets the same id. */
public final class Ids {

    private static final int SLUG_LENGTH = 60;
    private static final int HASH_LENGTH = 20;

    private Ids() {}

    /** {@return the id of the record with that key: {@code unit-lib-528}} */
    public static String record(RecordKind kind, String key) {
        return slug(kind.prefix(), key);
    }

    /**
     * A readable id; a hash is added where making the key readable would lose something that tells it from another key.
     *
     * @param prefix what the id begins with
     * @param key the key
     */
    public static String slug(String prefix, String key) {
        String plain = Normalizer.normalize(key, Normalizer.Form.NFC);
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        boolean faithful = slug.length() <= SLUG_LENGTH && (plain.equals(slug) || plain.matches("[A-Z0-9]+( [0-9]+)?"));
        if (faithful) {
            return prefix + "-" + slug;
        }
        String head = slug.length() > SLUG_LENGTH ? slug.substring(0, SLUG_LENGTH) : slug;
        return prefix + "-" + (head.isEmpty() ? "" : head + "-") + hash(plain).substring(0, 8);
    }

    /** {@return an id derived from a content: equal contents, equal ids} */
    public static String content(String prefix, String content) {
        return prefix + "-" + hash(content).substring(0, HASH_LENGTH);
    }

    /** {@return the SHA-256 of a text's UTF-8 bytes, as lower-case hexadecimal digits} */
    public static String hash(String content) {
        return hash(content.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the SHA-256 of the bytes, as lower-case hexadecimal digits} */
    public static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
