package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 409: the request conflicts with the current state, such as a key that is already taken. */
public final class ConflictException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    ConflictException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
