package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.response.WrappingReader;
import dev.graphlet.runtime.transport.Exchange;
import org.jspecify.annotations.Nullable;

/** Reads a response of a session; the exception for a lost session says what to do. */
record SessionReader<T extends @Nullable Object>(ResponseReader<T> reader) implements WrappingReader<T, T> {
    @Override
    public T read(Exchange exchange) {
        return reader.result(exchange);
    }

    @Override
    public GraphException refused(Exchange exchange) {
        GraphException failure = reader.refused(exchange);
        return switch (exchange.response().status()) {
            case 404, 410 ->
                new UploadException(
                        "The upload session no longer exists: it has expired, was cancelled or is complete. Check"
                                + " whether the service has the uploaded item; otherwise create another session and upload all of"
                                + " the content; see the cause.",
                        failure);
            case 401 ->
                new UploadException(
                        "The service refuses the URL of the upload session, which is used without the access token:"
                                + " the URL has expired, or differs from the one that the service sent. Create another session and"
                                + " upload all of the content; see"
                                + " the cause.",
                        failure);
            default -> failure;
        };
    }
}
