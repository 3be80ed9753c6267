package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 415: the service does not accept the content type of the body. */
public final class UnsupportedMediaTypeException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    UnsupportedMediaTypeException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
