package dev.graphlet.runtime.auth;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A running fetch. The fetch has a thread of its own, so interrupting a waiting thread does not interrupt the fetch.
 *
 * @param claims the claims that are requested; null for none
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

    /** Waits for the token and returns it; throws the exception of the token source. */
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

    /** Waits until the fetch has succeeded or failed. */
    void awaitEnd() {
        try {
            var unused = result.handle((token, failure) -> "").get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException("interrupted while waiting for an access token", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // impossible after handle()
        }
    }
}
