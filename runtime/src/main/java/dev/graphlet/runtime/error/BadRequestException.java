package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 400: the service does not understand the request, or rejects a value in it. */
public final class BadRequestException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    BadRequestException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
