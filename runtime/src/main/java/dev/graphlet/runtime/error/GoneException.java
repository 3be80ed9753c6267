package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 410: the resource no longer exists. */
public class GoneException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    GoneException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
