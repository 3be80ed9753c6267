package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 423: the object is locked. */
public final class LockedException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    LockedException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
