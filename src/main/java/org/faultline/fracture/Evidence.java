package org.faultline.fracture;

import org.jspecify.annotations.Nullable;

/**
 * One passage behind a row of the board.
 *
 * @param defectionId the event that it tells of
 * @param claimId the claim that rests on it
 * @param sourceId the source that it stands in
 * @param title what the source is, in our words
 * @param publisher who published the source, if known
 * @param published when, as precisely as known: {@code 2021-08}; absent when no date is known
 * @param quote the words
 * @param quoteKind whose words these are: {@code quote} for printed words, {@code summary} for ours
 * @param counted whether the event is one of those that the rate counts
 * @param denies whether the source denies the event
 */
public record Evidence(
        String defectionId,
        String claimId,
        String sourceId,
        String title,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String quote,
        @Nullable String quoteKind,
        boolean counted,
        boolean denies) {}
