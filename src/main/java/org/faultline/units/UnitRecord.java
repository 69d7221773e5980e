package org.faultline.units;

import java.time.LocalDate;
import java.util.List;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.DecisionView;
import org.faultline.evidence.FactView;
import org.faultline.evidence.NameUse;
import org.faultline.evidence.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A unit with all that sources say of it.
 *
 * @param designation how it is called here
 * @param name its English name in full
 * @param nameMy its Burmese name
 * @param type code of its type
 * @param typeName its type in words
 * @param number its number
 * @param standing {@code known}, {@code unnamed} (real, but its name is not known) or {@code placeholder} (an unknown link in a chain
 *     of command, which holds no postings)
 * @param folded records that were folded into it
 * @param on the day for which facts are judged
 * @param names what sources call it
 * @param superiors units that it is or was under
 * @param subordinates units that are or were under it
 * @param sites bases and places where it is or was based
 * @param areas places in which it operates or operated
 * @param postings people who hold or held posts in it
 * @param strengths how many people sources say that it has
 * @param departures defections from it
 * @param incidents incidents in which it is said to have had a part
 * @param claims all claims about it, whatever their status
 * @param decisions decisions on identity about it and the records folded into it
 */
public record UnitRecord(
        String id,
        String designation,
        String name,
        @Nullable String nameMy,
        @Nullable String type,
        @Nullable String typeName,
        @Nullable String number,
        @Nullable String standing,
        List<RecordRef> folded,
        LocalDate on,
        List<NameUse> names,
        List<FactView> superiors,
        List<FactView> subordinates,
        List<FactView> sites,
        List<FactView> areas,
        List<FactView> postings,
        List<StrengthView> strengths,
        List<FactView> departures,
        List<FactView> incidents,
        List<ClaimView> claims,
        List<DecisionView> decisions) {}
