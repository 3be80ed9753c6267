package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 412: the object changed since its ETag was read. */
public final class PreconditionFailedException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    PreconditionFailedException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
