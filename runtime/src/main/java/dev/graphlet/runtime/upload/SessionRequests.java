package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.request.RequestBody;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.RequestTarget.LinkTarget;
import dev.graphlet.runtime.request.SimpleRequest;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.TransportOptions;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The requests to a session, all without the token.
 *
 * @param sender sends the requests
 * @param url the URL of the session, which grants access by itself
 */
record SessionRequests(RequestSender sender, String url) {
    /** The statuses, besides 503 and 504, after which Graph asks to send a slice again. */
    private static final Set<Integer> TRANSIENT = Set.of(500, 502);

    <T extends @Nullable Object> SimpleRequest<T> of(HttpMethod method, ResponseReader<T> reader) {
        return of(method, Headers.none(), Optional.empty(), reader);
    }

    /** Returns a request for one slice: the octets from {@code first} to before {@code end} of {@code total} octets. */
    SimpleRequest<SliceAnswer> slice(HttpContent octets, long first, long end, long total) {
        Headers headers = Headers.none()
                .with("Content-Type", "application/octet-stream")
                .with("Content-Range", "bytes " + first + "-" + (end - 1) + "/" + total);
        return of(HttpMethod.PUT, headers, Optional.of(new RequestBody.Media(octets)), new SliceReader());
    }

    private <T extends @Nullable Object> SimpleRequest<T> of(
            HttpMethod method, Headers headers, Optional<RequestBody> body, ResponseReader<T> reader) {
        return new SimpleRequest<>(
                sender,
                new RequestParts<>(
                        new LinkTarget(method, url, LinkTarget.Token.NEVER),
                        headers,
                        body,
                        new SessionReader<>(reader),
                        TransportOptions.STANDARD.withTransientStatuses(TRANSIENT)));
    }
}
