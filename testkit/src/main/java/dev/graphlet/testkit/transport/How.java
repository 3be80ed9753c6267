package dev.graphlet.testkit.transport;

import dev.graphlet.runtime.request.GraphRequest;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The two ways to send a request, which are to behave alike. */
enum How {
    SYNC,
    ASYNC;

    <T extends @Nullable Object> T result(GraphRequest<T, ?> request) throws Exception {
        return this == SYNC ? request.send() : await(request.sendAsync());
    }

    /** Returns the result of a future, or throws its failure unchanged. */
    static <T extends @Nullable Object> T await(Future<T> future) throws Exception {
        try {
            return future.get(Subject.EXHAUSTIVE ? 600 : 20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
