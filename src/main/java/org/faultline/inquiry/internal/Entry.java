package org.faultline.inquiry.internal;

import org.faultline.evidence.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a record besides claims.
 *
 * @param ref the record
 * @param type code of a unit's type
 * @param standing whether a unit is known, unnamed or a placeholder; what a person's public standing is
 * @param level the level of a place
 * @param parent id of the place around a place or base
 * @param lat latitude of a place, degrees north
 * @param lon longitude of a place, degrees east
 */
public record Entry(
        RecordRef ref,
        @Nullable String type,
        @Nullable String standing,
        @Nullable String level,
        @Nullable String parent,
        @Nullable Double lat,
        @Nullable Double lon) {}
