package org.faultline.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an address that asks too often. Static files cost nothing and are not counted. */
final class RateLimit extends OncePerRequestFilter {

    private final WebSettings.RateLimit settings;
    private final Problems problems;
    private final Cache<String, Bucket> buckets;

    RateLimit(WebSettings.RateLimit settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.addresses())
                .expireAfterAccess(settings.period().multipliedBy(2))
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return StaticPaths.contain(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Bucket bucket = buckets.get(ClientAddress.of(request), address -> fullBucket());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = Math.max(
                1,
                Duration.ofNanos(probe.getNanosToWaitForRefill())
                        .plusMillis(999)
                        .toSeconds());
        String detail = "This address may send %d requests in %d seconds and has spent them."
                .formatted(settings.requests(), settings.period().toSeconds());
        problems.refuse(
                request,
                response,
                new RequestRefused("rate-limited", 429, detail, "Send the next request in " + seconds + " s.")
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
    }

    private Bucket fullBucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(settings.requests()).refillGreedy(settings.requests(), settings.period()))
                .build();
    }
}
