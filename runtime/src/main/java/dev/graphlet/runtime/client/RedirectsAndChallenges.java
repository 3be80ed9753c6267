package dev.graphlet.runtime.client;

import dev.graphlet.runtime.auth.ClaimsChallenge;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.Redirects;
import dev.graphlet.runtime.url.Links;
import java.net.URI;
import java.util.Optional;

/**
 * Creates the next request after a response that demands another token or redirects. For one request; not thread-safe.
 */
final class RedirectsAndChallenges {
    private static final int MOST_REDIRECTS = 5;
    private static final int UNAUTHORIZED = 401;

    private final RequestPreparation preparation;
    private boolean challenged;
    private boolean refused;
    private int redirects;

    RedirectsAndChallenges(RequestPreparation preparation) {
        this.preparation = preparation;
    }

    /** Returns the next request; empty if {@code answer} is the final response. */
    Optional<GraphHttpRequest> after(GraphHttpRequest sent, GraphResponse answer) {
        if (answer.status() == UNAUTHORIZED) {
            return withAnotherToken(sent, answer);
        }
        return Redirects.isFollowed(sent.method(), sent.options().streamed(), answer.status())
                        && redirects++ < MOST_REDIRECTS
                ? answer.headers()
                        .first("Location")
                        .filter(Links::isGiven)
                        .flatMap(location -> redirected(sent, location))
                : Optional.empty();
    }

    /** Returns the request with another token: once after a challenge, and once after a rejection without one. */
    private Optional<GraphHttpRequest> withAnotherToken(GraphHttpRequest sent, GraphResponse answer) {
        Optional<String> claims = ClaimsChallenge.of(answer.headers());
        boolean tried = claims.isPresent() ? challenged : refused;
        if (tried
                || !sent.isRepeatable()
                || sent.headers().first("Authorization").isEmpty()) {
            return Optional.empty();
        }
        challenged |= claims.isPresent();
        refused |= claims.isEmpty();
        return preparation.withAnotherToken(sent, claims.orElse(null));
    }

    /**
     * Returns the redirected request, without secrets for another origin; empty if the new URL is insecure or has no
     * plain host.
     */
    private static Optional<GraphHttpRequest> redirected(GraphHttpRequest sent, String location) {
        URI uri;
        try {
            uri = Links.resolve(sent.uri(), location);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null || !AllowedHosts.isSecure(uri)) {
            return Optional.empty();
        }
        boolean same = AllowedHosts.origin(uri).equals(AllowedHosts.origin(sent.uri()))
                && sent.uri().getScheme().equalsIgnoreCase(uri.getScheme());
        Headers headers = same ? sent.headers() : sent.headers().withoutSecrets();
        return Optional.of(
                new GraphHttpRequest(HttpMethod.GET, uri, headers.without("Content-Type"), null, sent.options())
                        .hiding(sent.line().sensitive()));
    }
}
