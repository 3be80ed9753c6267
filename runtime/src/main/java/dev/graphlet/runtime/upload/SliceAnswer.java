package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.transport.Exchange;

/**
 * What the service said to a slice, or when it was asked what it has.
 *
 * @param exchange the answer
 * @param status what it still expects
 */
record SliceAnswer(Exchange exchange, UploadStatus status) {
    static final int RANGE_NOT_SATISFIABLE = 416;
    private static final int ACCEPTED = 202;

    /** Whether the slice, or a part of it, was there already. */
    boolean isOutOfPlace() {
        return exchange.response().status() == RANGE_NOT_SATISFIABLE;
    }

    /** Whether it was the last; Outlook answers 200 to the others too, but says then what it expects. */
    boolean isLast() {
        return !isOutOfPlace()
                && exchange.response().status() != ACCEPTED
                && status.missing().isEmpty();
    }
}
