package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;

/** 407: a proxy requires a password. The request did not reach the service. */
public final class ProxyAuthenticationRequiredException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    ProxyAuthenticationRequiredException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }
}
