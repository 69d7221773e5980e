package org.faultline.protection;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may come in.
 *
 * @param adminPassword the administrator's password; unset: the one generated at the first start stays
 * @param anonymousReading whether reading needs no account; unset: only when nothing but this machine can reach the service
 * @param hosts the names under which other machines reach the service, as through a reverse proxy; none: only this machine's own
 *     names are answered when bound to loopback, so that no web site can read the service through a visitor's browser
 * @param signIn how often an address may fail to sign in
 */
@Validated
@ConfigurationProperties("faultline.protection")
record ProtectionSettings(
        @Nullable String adminPassword,
        @Nullable Boolean anonymousReading,
        @DefaultValue List<String> hosts,
        @DefaultValue SignIn signIn) {

    /**
     * How often an address may fail to sign in.
     *
     * @param failures how many failures are let pass within the period: enough for a person who mistypes, too few for guessing
     * @param period over which spent failures come back
     */
    record SignIn(
            @DefaultValue("10") @Positive int failures,
            @DefaultValue("15m") Duration period) {

        /** Rejects a period that is no time at all. */
        SignIn {
            if (period.isNegative() || period.isZero()) {
                throw new IllegalArgumentException("faultline.protection.sign-in.period must be longer than nothing");
            }
        }
    }

    /** The password is never printed. */
    @Override
    public String toString() {
        return "ProtectionSettings[anonymousReading=" + anonymousReading + ", hosts=" + hosts + ", signIn=" + signIn
                + "]";
    }
}
