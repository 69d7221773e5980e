package org.faultline.inquiry;

import java.time.LocalDate;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.KnownRecords;
import org.faultline.inquiry.internal.PathSearch;
import org.faultline.web.BadParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers what connects two records at one time. */
@Service
public final class Paths {

    /** The most hops that may be asked for. */
    public static final int MOST_HOPS = PathSearch.MOST_HOPS;

    private final KnownRecords records;

    Paths(KnownRecords records) {
        this.records = records;
    }

    /**
     * What is asked.
     *
     * @param from id of a record, or a unit's designation
     * @param to id of a record, or a unit's designation
     * @param at only paths that hold on that day
     * @param hops the most hops
     * @param limit the most paths
     */
    public record Question(String from, String to, @Nullable LocalDate at, int hops, int limit) {}

    /**
     * {@return the paths between the two whose relations hold together}
     *
     * @throws BadParameter when one of the two is not known
     */
    public PathsFound between(Question question, @Nullable LocalDate knownAt) {
        Chronicle chronicle = records.chronicle(knownAt);
        return PathSearch.between(
                chronicle,
                records.named(chronicle, "from", question.from()),
                records.named(chronicle, "to", question.to()),
                question.at(),
                question.hops(),
                question.limit());
    }
}
