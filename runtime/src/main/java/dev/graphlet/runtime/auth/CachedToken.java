package dev.graphlet.runtime.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The token of one scope, with at most one fetch at a time. Thread-safe. */
final class CachedToken {
    private static final Duration LONGEST_MARGIN = Duration.ofMinutes(5);

    private final TokenSource source;
    private final Clock clock;
    private final String scope;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Held held;
    private @Nullable TokenFetch fetch;

    /** The claims of the last challenge. Each fetch sends them; otherwise the service would challenge every request. */
    private @Nullable String claims;

    CachedToken(TokenSource source, Clock clock, String scope) {
        this.source = source;
        this.clock = clock;
        this.scope = scope;
    }

    /** A token, the claims that the token was fetched with, and the time from which another token is fetched. */
    private record Held(String token, @Nullable String claims, Instant renewal) {
        boolean serves(@Nullable String challenge, Instant now) {
            return now.isBefore(renewal) && (challenge == null || challenge.equals(claims));
        }

        /** Returns a text without the token. */
        @Override
        public String toString() {
            return "Held until " + renewal;
        }
    }

    /** Returns a token that was fetched with the claims {@code challenge}; null accepts any valid token. */
    String get(@Nullable String challenge) {
        while (true) {
            TokenFetch joined;
            lock.lock();
            try {
                if (held != null && held.serves(challenge, clock.instant())) {
                    return held.token();
                }
                joined = fetch == null ? begin(challenge == null ? claims : challenge) : fetch;
            } finally {
                lock.unlock();
            }
            if (joined.serves(challenge)) {
                return joined.await();
            }
            joined.awaitEnd(); // the joined fetch has other claims
        }
    }

    private TokenFetch begin(@Nullable String with) {
        TokenFetch begun = new TokenFetch(with);
        begun.start(() -> run(begun));
        fetch = begun;
        return begun;
    }

    private void run(TokenFetch running) {
        try {
            AccessToken token = Objects.requireNonNull(
                    source.fetch(new TokenRequest(scope, running.claims())), "a TokenSource must not return null");
            end(new Held(token.token(), running.claims(), renewal(token)));
            running.result().complete(token);
        } catch (Throwable e) { // errors too: otherwise the waiting threads would never continue
            end(null);
            running.result().completeExceptionally(e);
        }
    }

    /** Ends the fetch and keeps {@code fetched}; null after a failure, so that the next request fetches again. */
    private void end(@Nullable Held fetched) {
        lock.lock();
        try {
            fetch = null;
            if (fetched != null) {
                held = fetched;
                claims = fetched.claims();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Returns the later of five minutes before expiry and half of the remaining lifetime from now. */
    private Instant renewal(AccessToken token) {
        Instant now = clock.instant();
        Duration half = Duration.between(now, token.expiresAt()).dividedBy(2);
        Duration margin = half.compareTo(LONGEST_MARGIN) < 0 ? half : LONGEST_MARGIN;
        return margin.isNegative() ? now : token.expiresAt().minus(margin);
    }

    /** Drops {@code token}, unless the cache already holds another token. */
    void invalidate(String token) {
        lock.lock();
        try {
            if (held != null && held.token().equals(token)) {
                held = null;
            }
        } finally {
            lock.unlock();
        }
    }
}
