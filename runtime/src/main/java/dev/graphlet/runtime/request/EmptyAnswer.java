package dev.graphlet.runtime.request;

import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.transport.Exchange;

/** What to say of a success without a body where a result is expected. */
final class EmptyAnswer {
    static final int ACCEPTED = 202;

    private EmptyAnswer() {}

    /** Returns the exception for a request that gives {@code expected}, with {@code advice} unless it is still worked on. */
    static UnexpectedResponseException of(Exchange exchange, String expected, String advice) {
        String next = exchange.response().status() == ACCEPTED
                ? ". The service goes on with it: send the request with client.begin(…), which waits for the result"
                : advice;
        return new UnexpectedResponseException(
                exchange, "the body is empty where " + expected + " is expected" + next, null);
    }
}
