package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 428: the service requires an ETag with this request. */
public final class PreconditionRequiredException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    PreconditionRequiredException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
