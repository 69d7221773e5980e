package org.faultline.fracture.internal.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** A digest of what a run reads: equal for equal tables in whatever order, window and version of the model. */
final class Fingerprint {

    private static final int LENGTH = 32;

    private Fingerprint() {}

    static String of(Tables tables, Bins bins) {
        MessageDigest digest = sha256();
        add(digest, java.util.List.of(FractureModel.VERSION, bins));
        add(digest, tables.regions());
        add(digest, tables.sites());
        add(digest, tables.units());
        add(digest, tables.postings());
        add(digest, tables.commanders());
        add(digest, tables.sources());
        add(digest, tables.events());
        add(
                digest,
                tables.reports().stream()
                        .filter(report -> report.published().toEpochDay() <= bins.end())
                        .toList());
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static void add(MessageDigest digest, Collection<?> rows) {
        rows.stream().map(Object::toString).sorted().forEach(row -> {
            digest.update(row.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        digest.update((byte) 1);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
