package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 404: there is no such object, or this user must not know of it. */
public final class NotFoundException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    NotFoundException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
