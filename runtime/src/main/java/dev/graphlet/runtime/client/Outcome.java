package dev.graphlet.runtime.client;

import dev.graphlet.runtime.request.AsyncSteps;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.ResponseLimits;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of an attempt: a response, whose body is complete unless streamed, or a failure.
 *
 * @param response null for a failure
 * @param failure null for a response
 */
record Outcome(@Nullable GraphResponse response, @Nullable Throwable failure) {
    /** Returns the outcome after reading the whole body, unless the body is streamed; a null response is a failure. */
    static Outcome of(
            GraphHttpRequest sent,
            ResponseReader<?> reader,
            @Nullable GraphResponse response,
            @Nullable Throwable failure) {
        if (failure != null) {
            return new Outcome(null, AsyncSteps.cause(failure));
        }
        if (response == null) {
            return new Outcome(null, new IllegalStateException("the transport returned null"));
        }
        if (sent.options().streamed() && reader.accepts(response.status())) {
            return new Outcome(response, null);
        }
        ResponseLimits limits = sent.options().limits();
        int most = (limits == null ? ResponseLimits.standard() : limits).maxBodySize();
        try {
            return new Outcome(response.first(most + 1), null); // one octet more shows that the body is too large
        } catch (UncheckedIOException e) {
            return new Outcome(null, e.getCause());
        }
    }

    GraphResponse answer() {
        return Objects.requireNonNull(response);
    }

    /** Returns this outcome if it has a response; else a failure with the exception that ended the call. */
    Outcome givenUp(CompletableFuture<?> result) {
        if (failure == null) {
            return this;
        }
        return result.handle((value, why) -> why == null ? this : new Outcome(null, AsyncSteps.cause(why)))
                .join();
    }

    void close() {
        if (response != null) {
            response.close();
        }
    }
}
