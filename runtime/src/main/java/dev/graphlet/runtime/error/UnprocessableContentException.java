package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 422: the service understands the request, but cannot execute it. */
public final class UnprocessableContentException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    UnprocessableContentException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
