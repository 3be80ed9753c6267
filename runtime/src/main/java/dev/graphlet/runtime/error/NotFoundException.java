package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 404: the object does not exist, or is hidden from this user. */
public final class NotFoundException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    NotFoundException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
