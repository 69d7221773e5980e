package org.faultline.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.KnownRecords;
import org.faultline.inquiry.internal.Order;
import org.faultline.web.BadParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers who was under whom on a day, and what changed between two days. */
@Service
public final class OrdersOfBattle {

    private final KnownRecords records;

    OrdersOfBattle(KnownRecords records) {
        this.records = records;
    }

    /**
     * {@return the order of battle of that day}
     *
     * @param top the unit to begin with, by id or designation; absent for all
     * @throws BadParameter when there is no such unit
     */
    public List<OrderLine> at(LocalDate day, @Nullable String top, @Nullable LocalDate knownAt) {
        Chronicle chronicle = records.chronicle(knownAt);
        return Order.on(
                chronicle,
                day,
                top == null ? null : records.namedUnit(chronicle, "top", top).id());
    }

    /** {@return what is different on the second day} */
    public List<OrderChange> difference(LocalDate first, LocalDate second, @Nullable LocalDate knownAt) {
        return Order.difference(records.chronicle(knownAt), first, second);
    }
}
