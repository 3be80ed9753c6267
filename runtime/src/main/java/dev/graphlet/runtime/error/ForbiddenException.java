package dev.graphlet.runtime.error;

import dev.graphlet.runtime.edm.RequiredPermissions;
import dev.graphlet.runtime.transport.Exchange;

/** 403: the token is valid, but does not permit the request. */
public final class ForbiddenException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    private final transient RequiredPermissions permissions;

    ForbiddenException(Exchange exchange, GraphError error) {
        super(exchange, error);
        this.permissions = exchange.permissions();
    }

    /** Returns the permissions that the spec declares for the request, which needs one of them; empty if none. */
    public RequiredPermissions requiredPermissions() {
        return permissions;
    }
}
