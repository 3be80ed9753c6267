package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 410: what was there is no more. */
public class GoneException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    GoneException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
