package dev.graphlet.runtime.batch;

import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.RequestTarget.LinkTarget;
import dev.graphlet.runtime.request.RequestTarget.LinkTarget.Token;
import dev.graphlet.runtime.request.SimpleRequest;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.Redirects;
import dev.graphlet.runtime.transport.TransportOptions;
import dev.graphlet.runtime.url.Links;
import java.net.URI;
import java.util.Optional;

/** Follows the redirect of a batch item with a request of its own, as a client does for a single request. */
final class Redirect {
    private Redirect() {}

    /** Returns the request to the redirect's URL, without the token for another origin; empty without a redirect. */
    static Optional<SimpleRequest<GraphResponse>> of(RequestSender sender, BatchItem<?> item, GraphResponse answer) {
        RequestParts<?> parts = RequestParts.of(item.request());
        boolean followed =
                Redirects.isFollowed(parts.target().method(), parts.options().streamed(), answer.status());
        return answer.headers()
                .first("Location")
                .filter(location -> followed && Links.isGiven(location))
                .flatMap(location -> url(sender, parts, location))
                .map(url -> request(sender, parts, url));
    }

    private static Optional<URI> url(RequestSender sender, RequestParts<?> parts, String location) {
        try {
            URI root = ItemTarget.root(sender);
            return Optional.of(Links.resolve(ItemTarget.line(root, parts).uri(), location));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SimpleRequest<GraphResponse> request(RequestSender sender, RequestParts<?> parts, URI url) {
        URI root = ItemTarget.root(sender);
        boolean same = root.getScheme().equalsIgnoreCase(url.getScheme())
                && root.getRawAuthority().equalsIgnoreCase(url.getRawAuthority());
        LinkTarget target =
                new LinkTarget(HttpMethod.GET, url.toString(), same ? Token.REQUIRED : Token.NEVER, parts.sensitive());
        return new SimpleRequest<>(
                sender,
                new RequestParts<>(
                        target,
                        parts.headers().without("Content-Type"),
                        Optional.empty(),
                        new AnswerReader(),
                        TransportOptions.STANDARD));
    }

    /** Returns the response itself, errors included: the reader of the item interprets the response. */
    private record AnswerReader() implements ResponseReader<GraphResponse> {
        @Override
        public boolean accepts(int status) {
            return true;
        }

        @Override
        public GraphResponse read(Exchange exchange) {
            return exchange.response();
        }
    }
}
