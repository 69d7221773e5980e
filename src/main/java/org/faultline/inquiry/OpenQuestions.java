package org.faultline.inquiry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.KnownRecords;
import org.faultline.inquiry.internal.Unsettled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what nobody has reported and what would settle the most. */
@Service
public final class OpenQuestions {

    private final KnownRecords records;
    private final Cache<Chronicle, List<OpenQuestion>> kept =
            Caffeine.newBuilder().weakKeys().maximumSize(4).build();

    OpenQuestions(KnownRecords records) {
        this.records = records;
    }

    /** {@return the observations that are missing, those first that would settle the most} */
    public List<OpenQuestion> all(@Nullable LocalDate knownAt) {
        return kept.get(records.chronicle(knownAt), chronicle -> new Unsettled(chronicle).questions());
    }
}
