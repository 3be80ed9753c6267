package dev.graphlet.runtime.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The token of one scope, and the fetch of the next one, of which there is one at a time. Thread-safe. */
final class CachedToken {
    private static final Duration LONGEST_MARGIN = Duration.ofMinutes(5);

    private final TokenSource source;
    private final Clock clock;
    private final String scope;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Held held;
    private @Nullable TokenFetch fetch;

    /** Of the last challenge that a fetch met; each fetch carries them, lest every request is challenged again. */
    private @Nullable String claims;

    CachedToken(TokenSource source, Clock clock, String scope) {
        this.source = source;
        this.clock = clock;
        this.scope = scope;
    }

    /** A token, the claims that it was fetched with, and from when on another one is fetched. */
    private record Held(String token, @Nullable String claims, Instant renewal) {
        boolean serves(@Nullable String challenge, Instant now) {
            return now.isBefore(renewal) && (challenge == null || challenge.equals(claims));
        }

        /** Without the token. */
        @Override
        public String toString() {
            return "Held until " + renewal;
        }
    }

    /** Returns the token, or one that was fetched with the claims of that challenge; null for no challenge. */
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
            joined.awaitEnd(); // it fetches a token without these claims
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
        } catch (Throwable e) { // an Error too: else all who wait would wait for ever
            end(null);
            running.result().completeExceptionally(e);
        }
    }

    /** A failed fetch leaves nothing behind, so that the next request fetches anew. */
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

    /** Five minutes before the token expires, or when half of its time has passed if that is later. */
    private Instant renewal(AccessToken token) {
        Instant now = clock.instant();
        Duration half = Duration.between(now, token.expiresAt()).dividedBy(2);
        Duration margin = half.compareTo(LONGEST_MARGIN) < 0 ? half : LONGEST_MARGIN;
        return margin.isNegative() ? now : token.expiresAt().minus(margin);
    }

    /** Drops the token, unless there is another one by now. */
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
