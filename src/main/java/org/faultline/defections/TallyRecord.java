package org.faultline.defections;

import org.faultline.evidence.ClaimView;

/**
 * A tally by itself.
 *
 * @param id id of the claim
 * @param tally the tally
 * @param group it and all others that count the same thing of the same record
 * @param claim the claim
 */
public record TallyRecord(String id, TallyRow tally, TallyGroup group, ClaimView claim) {}
