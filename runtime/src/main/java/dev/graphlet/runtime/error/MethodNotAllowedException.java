package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 405: the resource does not support the operation. */
public final class MethodNotAllowedException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    MethodNotAllowedException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
