package org.faultline.inquiry;

import java.time.LocalDate;
import org.faultline.evidence.RecordFiles;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.KnownRecords;
import org.faultline.inquiry.internal.biography.Account;
import org.faultline.web.AsOf;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.RecordMoved;
import org.springframework.stereotype.Service;

/** Tells what sources state of a unit over time. */
@Service
public final class Biographies {

    private final KnownRecords records;
    private final RecordFiles files;

    Biographies(KnownRecords records, RecordFiles files) {
        this.records = records;
        this.files = files;
    }

    /**
     * {@return the unit's biography, as it was known then; its lines judged for the day asked about}
     *
     * @throws NoSuchRecord when there is no such unit
     * @throws RecordMoved when it was folded into another
     */
    public Biography of(String id, AsOf asOf) {
        Chronicle chronicle = records.chronicle(asOf.knownAt());
        LocalDate today = files.today();
        return Account.of(chronicle, records.unit(chronicle, id), files.on(asOf), today);
    }
}
