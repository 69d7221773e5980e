package org.faultline.web;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The limits of what callers may ask for.
 *
 * @param maxBody the largest content of a request other than an upload; one megabyte holds any form and any single record
 * @param rateLimit how often one address may ask
 */
@Validated
@ConfigurationProperties("faultline.web")
record WebSettings(
        @DefaultValue("1MB") DataSize maxBody, @DefaultValue RateLimit rateLimit) {

    /**
     * How often one address may ask.
     *
     * @param requests how many requests an address may send within the period, at once or spread; the default lets a reader
     *     browse and a script page through every list, and stops a runaway loop
     * @param period over which spent requests come back
     * @param addresses how many addresses are remembered at once; bounds the memory used
     */
    record RateLimit(
            @DefaultValue("1200") @Positive int requests,
            @DefaultValue("1m") Duration period,
            @DefaultValue("20000") @Positive int addresses) {

        /** Rejects a period that is no time at all. */
        RateLimit {
            if (period.isNegative() || period.isZero()) {
                throw new IllegalArgumentException("faultline.web.rate-limit.period must be longer than nothing");
            }
        }
    }
}
