package dev.graphlet.runtime.transport;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One attempt to send a request: no secret and no value of a query is in it. Immutable and thread-safe.
 *
 * @param method the HTTP method
 * @param url the URL with {@code …} for the values of its query; only its host if it is called without a token
 * @param clientRequestId the id that all attempts of a request share; empty if it has none
 * @param number 1 for the first attempt, 2 for the first retry
 * @param status the HTTP status; empty if there was no answer
 * @param duration until the answer was there, or the failure
 * @param bytesSent the size of the body that was sent, 0 if it was not known
 * @param bytesReceived the size of the body that was received, decompressed; 0 for a stream, which is received later
 * @param failure why there was no answer; empty if there was one. One whose text would show a sensitive value is replaced by
 *     one that doesn't. Of a request that was given up, what ended it
 * @param nextWait how long it is until the next attempt; empty if there is none
 */
public record Attempt(
        HttpMethod method,
        String url,
        Optional<String> clientRequestId,
        int number,
        OptionalInt status,
        Duration duration,
        long bytesSent,
        long bytesReceived,
        Optional<Throwable> failure,
        Optional<Duration> nextWait) {}
