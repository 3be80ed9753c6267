package dev.graphlet.runtime.client;

import dev.graphlet.runtime.request.AsyncSteps;
import dev.graphlet.runtime.request.ResponseReader;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.ResponseLimits;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt has come to: an answer, whole unless a stream was asked for, or a failure.
 *
 * @param response null for a failure
 * @param failure null for an answer
 */
record Outcome(@Nullable GraphResponse response, @Nullable Throwable failure) {
    /** Receives what is left of the body, if it is to be whole; a transport that gave nothing has failed. */
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
            return new Outcome(response.first(most + 1), null); // one more tells that there are too many
        } catch (UncheckedIOException e) {
            return new Outcome(null, e.getCause());
        }
    }

    GraphResponse answer() {
        return Objects.requireNonNull(response);
    }

    /** Returns the same attempt as one that failed for what ended the call, if it was not answered. */
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
