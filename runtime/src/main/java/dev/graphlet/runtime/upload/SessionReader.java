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
                        "There is no such upload session any more: it has expired, was given up, or has made something of"
                                + " its content. Look for that, else create another session and upload all of the content;"
                                + " see the cause.",
                        failure);
            case 401 ->
                new UploadException(
                        "The upload session refuses its URL, which is sent without the access token: it has expired, or is"
                                + " not as the service gave it. Create another session and upload all of the content; see"
                                + " the cause.",
                        failure);
            default -> failure;
        };
    }
}
