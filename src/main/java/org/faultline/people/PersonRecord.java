package org.faultline.people;

import java.time.LocalDate;
import java.util.List;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.DecisionView;
import org.faultline.evidence.FactView;
import org.faultline.evidence.NameUse;
import org.faultline.evidence.RecordRef;

/**
 * A person who may be shown, with all that sources say of the posts held in public.
 *
 * @param standing why the person may be shown: {@code public-official} or {@code public-spokesperson}
 * @param folded records that were folded into this one
 * @param on the day for which facts are judged
 * @param names what sources call the person
 * @param postings posts held, those held on the day first
 * @param incidents incidents in which the person is said to have had a part
 * @param participations defections in which the person took part, by the person's own public word
 * @param namesakes others of that name
 * @param claims all claims about the person, whatever their status
 * @param decisions decisions on identity
 */
public record PersonRecord(
        String id,
        String name,
        String standing,
        List<RecordRef> folded,
        LocalDate on,
        List<NameUse> names,
        List<FactView> postings,
        List<FactView> incidents,
        List<FactView> participations,
        List<RecordRef> namesakes,
        List<ClaimView> claims,
        List<DecisionView> decisions) {}
