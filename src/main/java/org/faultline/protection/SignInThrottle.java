package org.faultline.protection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.faultline.web.ClientAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks passwords, but only so many wrong ones of an address. Counted by address and not by account, so that nobody can lock the
 * administrator out. A try is paid before it is checked and paid back when it succeeds, so that many at once gain nothing.
 */
final class SignInThrottle implements AuthenticationProvider {

    private static final int ADDRESSES = 20_000;

    private final AuthenticationProvider passwords;
    private final ProtectionSettings.SignIn settings;
    private final Cache<String, Bucket> tries;

    SignInThrottle(AuthenticationProvider passwords, ProtectionSettings.SignIn settings) {
        this.passwords = passwords;
        this.settings = settings;
        this.tries = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterAccess(settings.period().multipliedBy(2))
                .build();
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        Bucket bucket = tries.get(address(attempt), address -> full());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyFailures(Math.max(
                    1,
                    Duration.ofNanos(probe.getNanosToWaitForRefill())
                            .plusMillis(999)
                            .toSeconds()));
        }
        Authentication known = passwords.authenticate(attempt);
        bucket.addTokens(1);
        return known;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? ClientAddress.of(details.getRemoteAddress())
                : "unknown";
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(settings.failures()).refillGreedy(settings.failures(), settings.period()))
                .build();
    }
}
