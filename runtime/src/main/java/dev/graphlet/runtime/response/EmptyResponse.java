package dev.graphlet.runtime.response;

import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.transport.Exchange;

/** Creates the exception for a successful response without a body where a result is expected. */
final class EmptyResponse {
    static final int ACCEPTED = 202;

    private EmptyResponse() {}

    /** Returns the exception for a missing {@code expected} result; {@code advice} is left out if the status is 202. */
    static UnexpectedResponseException of(Exchange exchange, String expected, String advice) {
        String next = exchange.response().status() == ACCEPTED
                ? ". The operation continues on the service: send the request with client.begin(…), which waits for"
                        + " the result"
                : advice;
        return new UnexpectedResponseException(
                exchange, "the body is empty where " + expected + " is expected" + next, null);
    }
}
