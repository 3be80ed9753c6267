package dev.graphlet.runtime.auth;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A provider that caches the token of each scope. */
final class CachingProvider implements AccessTokenProvider {
    private final TokenSource source;
    private final Clock clock;
    private final ConcurrentMap<String, CachedToken> tokens = new ConcurrentHashMap<>();

    CachingProvider(TokenSource source, Clock clock) {
        this.source = Objects.requireNonNull(source, "source must not be null");
        this.clock = Objects.requireNonNull(clock, "clock must not be null");
    }

    @Override
    public String accessToken(TokenRequest request) {
        return of(request).get(request.claims());
    }

    @Override
    public boolean invalidate(TokenRequest request, String token) {
        of(request).invalidate(token);
        return true;
    }

    private CachedToken of(TokenRequest request) {
        return tokens.computeIfAbsent(request.scope(), scope -> new CachedToken(source, clock, scope));
    }

    @Override
    public String toString() {
        return "AccessTokenProvider.caching(***)";
    }
}
