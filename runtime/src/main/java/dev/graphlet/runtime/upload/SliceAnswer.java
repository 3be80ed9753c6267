package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.transport.Exchange;

/**
 * The response to a slice or to a status request.
 *
 * @param exchange the response
 * @param status the octets that the service still expects
 */
record SliceAnswer(Exchange exchange, UploadStatus status) {
    static final int RANGE_NOT_SATISFIABLE = 416;
    private static final int ACCEPTED = 202;

    /** Returns whether the service already had the slice or a part of it. */
    boolean isOutOfPlace() {
        return exchange.response().status() == RANGE_NOT_SATISFIABLE;
    }

    /** Returns whether this is the response to the last slice. Outlook responds 200 to others too, but with ranges. */
    boolean isLast() {
        return !isOutOfPlace()
                && exchange.response().status() != ACCEPTED
                && status.missing().isEmpty();
    }
}
