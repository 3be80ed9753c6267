package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 5xx: the service failed; the request itself may be valid. */
public class ServerErrorException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    ServerErrorException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
