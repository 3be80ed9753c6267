package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 422: the request is understood, but cannot be carried out. */
public final class UnprocessableContentException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    UnprocessableContentException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
