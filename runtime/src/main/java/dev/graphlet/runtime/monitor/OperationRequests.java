package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.RequestTarget.LinkTarget;
import dev.graphlet.runtime.request.RequestTarget.LinkTarget.Token;
import dev.graphlet.runtime.request.SimpleRequest;
import dev.graphlet.runtime.response.CallResult;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.TransportOptions;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The requests of an operation.
 *
 * @param sender sends the requests
 * @param begun the request that begins the operation
 */
record OperationRequests<T extends @Nullable Object>(RequestSender sender, RequestParts<T> begun) {
    private static final int NO_CONTENT = 204;

    SimpleRequest<Beginning<T>> begin() {
        return new SimpleRequest<>(
                sender,
                new RequestParts<>(
                        begun.target(),
                        begun.headers(),
                        begun.body(),
                        new BeginningReader<>(begun.reader()),
                        begun.options().withStreamed(false)));
    }

    CompletableFuture<Poll> poll(URI monitor) {
        return send(
                monitor, Token.WHERE_ALLOWED, new PollReader(), begun.options().withStreamed(false));
    }

    /** Returns whether the operation has no result to request. */
    boolean givesNothing() {
        return begun.reader().equals(CallResult.nothing());
    }

    CompletableFuture<T> result(URI resource) {
        return send(resource, Token.REQUIRED, begun.reader(), begun.options());
    }

    /** Reads the result from the response of the monitor. */
    T read(Exchange exchange) {
        return begun.reader().result(exchange);
    }

    /**
     * Returns the result of an operation without a link to its result.
     *
     * @throws UnexpectedResponseException if the operation must have a result
     */
    T missing(Poll last) {
        Exchange exchange = last.exchange();
        UnexpectedResponseException unknown = new UnexpectedResponseException(
                exchange,
                "the operation succeeded, but its monitor does not give the URL of the result"
                        + last.progress()
                                .resourceId()
                                .map(id -> ". Its resourceId is '" + id + "': read the result by that id")
                                .orElse(": read the result by its own path"),
                null);
        if (begun.options().streamed()) {
            throw unknown;
        }
        try {
            GraphResponse empty = GraphResponse.sharing(NO_CONTENT, Headers.none(), new byte[0]);
            return begun.reader().result(exchange.with(empty));
        } catch (UnexpectedResponseException e) {
            throw unknown; // rather than the defect of a response that was never sent
        }
    }

    /** Sends a GET with the caller's headers, except those about the body and conditions on the object. */
    private <U extends @Nullable Object> CompletableFuture<U> send(
            URI url, Token token, ResponseReader<U> reader, TransportOptions options) {
        Headers headers = begun.headers();
        for (String name : begun.headers().asMap().keySet()) {
            String lowerCase = name.toLowerCase(Locale.ROOT);
            if (lowerCase.startsWith("content-") || lowerCase.startsWith("if-")) {
                headers = headers.without(name);
            }
        }
        LinkTarget target = new LinkTarget(HttpMethod.GET, url.toString(), token, begun.sensitive());
        return new SimpleRequest<>(sender, new RequestParts<>(target, headers, Optional.empty(), reader, options))
                .sendAsync();
    }
}
