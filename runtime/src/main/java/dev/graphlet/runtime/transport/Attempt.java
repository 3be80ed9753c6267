package dev.graphlet.runtime.transport;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An attempt to send a request, without secrets and without the values of its query. Immutable and thread-safe.
 *
 * @param method the HTTP method
 * @param url the URL with {@code …} for the values of its query; only the host if the request is sent without a token
 * @param clientRequestId the id shared by all attempts of a request; empty if the request has none
 * @param number 1 for the first attempt, 2 for the first retry
 * @param status the HTTP status code; empty if there was no response
 * @param duration the time until the response or the failure
 * @param bytesSent the size of the request body, 0 if unknown
 * @param bytesReceived the size of the decompressed response body; 0 for a stream, which is received later
 * @param failure the reason for a missing response, else empty. A failure whose text would show a sensitive value is
 *     replaced by one that does not. For a request abandoned by the caller, the exception that ended the request
 * @param nextWait the wait until the next attempt; empty if there is none
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
