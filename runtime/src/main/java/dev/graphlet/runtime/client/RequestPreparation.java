package dev.graphlet.runtime.client;

import dev.graphlet.runtime.error.HostNotAllowedException;
import dev.graphlet.runtime.request.Preferences;
import dev.graphlet.runtime.request.RequestBody;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestTarget;
import dev.graphlet.runtime.request.RequestTarget.LinkTarget;
import dev.graphlet.runtime.request.RequestTarget.LinkTarget.Token;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.TransportOptions;
import dev.graphlet.runtime.url.Links;
import dev.graphlet.runtime.validation.ValidationException;
import dev.graphlet.runtime.validation.Violation;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a request into an HTTP request: validates the body, resolves the URL, then adds the token. */
final class RequestPreparation {
    private static final String BEARER = "Bearer ";

    private final GraphClientSettings settings;
    private final Tokens tokens;

    RequestPreparation(GraphClientSettings settings) {
        this.settings = settings;
        this.tokens = new Tokens(settings.accessToken());
    }

    GraphHttpRequest prepare(RequestParts<?> parts) {
        if (!settings.withoutValidation()) {
            parts.body().ifPresent(body -> check(parts, body));
        }
        URI uri = uri(parts.target());
        boolean authorized = isAuthorized(parts.target(), uri);
        RequestBody body = parts.sentBody().orElse(null);
        Headers headers = withDefault(own(parts, authorized), "Accept", "application/json");
        headers = withDefault(headers, "User-Agent", UserAgent.GRAPHLET);
        if (body != null) {
            headers = withDefault(headers, "Content-Type", body.mediaType());
        }
        headers = withDefault(headers, "client-request-id", UUID.randomUUID().toString());
        if (authorized) {
            headers = headers.with("Authorization", BEARER + tokens.get(uri, null, false));
        }
        TransportOptions options = parts.options().orElse(settings.retry(), settings.listeners(), settings.limits());
        HttpContent content = body == null ? null : body.content();
        return new GraphHttpRequest(parts.target().method(), uri, headers, content, options).hiding(parts.sensitive());
    }

    /**
     * Returns the headers of {@code parts}; none for a {@code WHERE_ALLOWED} link without the token, since headers may
     * be as secret as the token. The client's headers are added only together with the token.
     */
    private Headers own(RequestParts<?> parts, boolean authorized) {
        if (!authorized) {
            boolean elsewhere = parts.target() instanceof LinkTarget link && link.token() == Token.WHERE_ALLOWED;
            return elsewhere ? Headers.none() : parts.headers();
        }
        return settings.headers().isEmpty() ? parts.headers() : Preferences.merged(settings.headers(), parts.headers());
    }

    /** Returns whether the token is sent; throws if the token is required, but must not be sent to {@code uri}. */
    private boolean isAuthorized(RequestTarget target, URI uri) {
        Token token = target instanceof LinkTarget link ? link.token() : Token.REQUIRED;
        if (token == Token.NEVER
                || (token == Token.WHERE_ALLOWED && !settings.allowedHosts().allows(uri))) {
            AllowedHosts.checkPlain(uri);
            return false;
        }
        settings.allowedHosts().check(uri);
        return true;
    }

    /**
     * Returns {@code sent} with another token than the rejected one, fetched with {@code claims}, null for none. Empty
     * if there is no other token to try.
     */
    Optional<GraphHttpRequest> withAnotherToken(GraphHttpRequest sent, @Nullable String claims) {
        String refused = sent.headers().first("Authorization").orElse("").substring(BEARER.length());
        if (!tokens.invalidate(sent.uri(), claims, refused) && claims == null) {
            return Optional.empty();
        }
        String another = tokens.get(sent.uri(), claims, true);
        return claims == null && another.equals(refused)
                ? Optional.empty()
                : Optional.of(sent.to(sent.uri(), sent.headers().with("Authorization", BEARER + another)));
    }

    private URI uri(RequestTarget target) {
        if (!(target instanceof LinkTarget)) {
            return URI.create(settings.endpoint() + target.reference());
        }
        try {
            return Links.resolve(URI.create(settings.endpoint() + "/"), target.reference());
        } catch (IllegalArgumentException e) {
            throw new HostNotAllowedException(
                    "The access token must be sent only to an allowed host, but the link is not a valid URL.");
        }
    }

    private static void check(RequestParts<?> parts, RequestBody body) {
        List<Violation> violations = body.check();
        if (!violations.isEmpty()) {
            throw new ValidationException(parts.target().toString(), violations);
        }
    }

    private static Headers withDefault(Headers headers, String name, String value) {
        return headers.first(name).isPresent() ? headers : headers.with(name, value);
    }
}
