package dev.graphlet.testkit;

import java.util.Map;

/**
 * What a {@link FakeGraph} does wrong on demand, see {@link Faults}. Immutable and thread-safe.
 *
 * @param kind what goes wrong
 * @param answer what is answered instead; without meaning for a dropped connection
 */
public record Fault(Kind kind, Answer answer) {
    static final Fault NONE = new Fault(Kind.NONE, Answer.empty(0));

    /** What goes wrong. */
    public enum Kind {
        /** Nothing. */
        NONE,
        /** The request is not handled, and another answer is sent. */
        ANSWER,
        /** The request is not handled, and the connection is closed. */
        DROP_BEFORE,
        /** The request is handled, and the connection is closed without an answer. */
        DROP_AFTER,
        /** The request is handled, and the connection is closed in the middle of the answer. */
        DROP_WITHIN
    }

    /** An answer with that HTTP status and an empty body. */
    public static Fault status(int status) {
        return new Fault(Kind.ANSWER, Answer.empty(status));
    }

    /** An answer with that HTTP status, header fields and body. */
    public static Fault answer(int status, Map<String, String> headers, String body) {
        return new Fault(Kind.ANSWER, Answer.of(status, headers, body));
    }

    /** An answer 429 that asks to wait so long: {@code "7"}, {@code "31,120"}, an HTTP date. */
    public static Fault throttled(String retryAfter) {
        return status(429).with("Retry-After", retryAfter);
    }

    /** The connection is closed, before the request is handled. */
    public static Fault dropBefore() {
        return new Fault(Kind.DROP_BEFORE, Answer.empty(0));
    }

    /** The connection is closed, after the request was handled. */
    public static Fault dropAfter() {
        return new Fault(Kind.DROP_AFTER, Answer.empty(0));
    }

    /** The connection is closed, in the middle of the answer. */
    public static Fault dropWithin() {
        return new Fault(Kind.DROP_WITHIN, Answer.empty(0));
    }

    boolean isHandled() {
        return kind != Kind.ANSWER && kind != Kind.DROP_BEFORE;
    }

    /** The same with that header field. */
    public Fault with(String name, String value) {
        return new Fault(kind, answer.with(name, value));
    }
}
