package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** HTTP status 410 for a delta link: the service has forgotten it, and all must be read anew. */
public final class DeltaExpiredException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    DeltaExpiredException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
