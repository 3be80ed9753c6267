package dev.graphlet.runtime.auth;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A fetch that goes on. It has a thread of its own, so that none who waits for it takes it along when interrupted.
 *
 * @param claims what the token is asked for with; null for nothing
 * @param result the token
 */
record TokenFetch(@Nullable String claims, CompletableFuture<AccessToken> result) {
    TokenFetch(@Nullable String claims) {
        this(claims, new CompletableFuture<>());
    }

    boolean serves(@Nullable String challenge) {
        return challenge == null || challenge.equals(claims);
    }

    void start(Runnable work) {
        Thread thread = new Thread(work, "graphlet-token");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the token; throws what the source threw. */
    String await() {
        awaitEnd();
        try {
            return result.join().token();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    /** Waits until it has ended, however that may be. */
    void awaitEnd() {
        try {
            var unused = result.handle((token, failure) -> "").get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException("interrupted while an access token was fetched", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // which handle() leaves no way for
        }
    }
}
