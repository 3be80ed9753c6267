package dev.graphlet.testkit;

import java.util.Map;

/**
 * A fault that a {@link FakeGraph} injects, see {@link Faults}. Immutable and thread-safe.
 *
 * @param kind the kind of the fault
 * @param answer the response sent instead; ignored for a dropped connection
 */
public record Fault(Kind kind, FakeResponse answer) {
    static final Fault NONE = new Fault(Kind.NONE, FakeResponse.empty(0));

    /** The kind of a fault. */
    public enum Kind {
        /** No fault. */
        NONE,
        /** The request is not handled; another response is sent. */
        ANSWER,
        /** The request is not handled; the connection is closed. */
        DROP_BEFORE,
        /** The request is handled; the connection is closed without a response. */
        DROP_AFTER,
        /** The request is handled; the connection is closed in the middle of the response. */
        DROP_WITHIN
    }

    /** Returns a fault that sends a response with the HTTP status {@code status} and an empty body. */
    public static Fault status(int status) {
        return new Fault(Kind.ANSWER, FakeResponse.empty(status));
    }

    /** Returns a fault that sends a response with the given status, header fields and body. */
    public static Fault answer(int status, Map<String, String> headers, String body) {
        return new Fault(Kind.ANSWER, FakeResponse.of(status, headers, body));
    }

    /** Returns a fault that sends 429 with {@code Retry-After}: {@code "7"}, {@code "31,120"} or an HTTP date. */
    public static Fault throttled(String retryAfter) {
        return status(429).with("Retry-After", retryAfter);
    }

    /** Returns a fault that closes the connection before the request is handled. */
    public static Fault dropBefore() {
        return new Fault(Kind.DROP_BEFORE, FakeResponse.empty(0));
    }

    /** Returns a fault that closes the connection after the request was handled. */
    public static Fault dropAfter() {
        return new Fault(Kind.DROP_AFTER, FakeResponse.empty(0));
    }

    /** Returns a fault that closes the connection in the middle of the response. */
    public static Fault dropWithin() {
        return new Fault(Kind.DROP_WITHIN, FakeResponse.empty(0));
    }

    boolean isHandled() {
        return kind != Kind.ANSWER && kind != Kind.DROP_BEFORE;
    }

    /** Returns a copy of this fault whose response has the header field {@code name}. */
    public Fault with(String name, String value) {
        return new Fault(kind, answer.with(name, value));
    }
}
