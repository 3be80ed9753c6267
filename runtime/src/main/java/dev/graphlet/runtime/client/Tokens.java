package dev.graphlet.runtime.client;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.auth.BearerToken;
import dev.graphlet.runtime.auth.TokenRequest;
import dev.graphlet.runtime.error.AccessTokenException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Gets tokens from the provider, and explains the provider's failures. Thread-safe. */
final class Tokens {
    private final AccessTokenProvider provider;

    Tokens(AccessTokenProvider provider) {
        this.provider = provider;
    }

    /** Tells the provider that {@code token} was rejected at {@code uri}; returns whether to try another token. */
    boolean invalidate(URI uri, @Nullable String claims, String token) {
        TokenRequest request = request(uri, claims);
        try {
            return provider.invalidate(request, token);
        } catch (RuntimeException e) {
            throw failure(request, true, e);
        }
    }

    /** Returns the token for {@code uri}; {@code refused} states whether the service has rejected a token before. */
    String get(URI uri, @Nullable String claims, boolean refused) {
        TokenRequest request = request(uri, claims);
        String token;
        try {
            token = provider.accessToken(request);
        } catch (RuntimeException e) {
            throw failure(request, refused, e);
        }
        BearerToken.problem(token).ifPresent(problem -> {
            throw new AccessTokenException(
                    "The access token for scope '" + request.scope() + "' " + problem + ", but " + name()
                            + " returned an invalid one. " + before(request, refused) + ".",
                    null);
        });
        return token;
    }

    private static TokenRequest request(URI uri, @Nullable String claims) {
        return new TokenRequest("https://" + uri.getHost() + "/.default", claims);
    }

    private AccessTokenException failure(TokenRequest request, boolean refused, RuntimeException e) {
        return new AccessTokenException(
                "No access token for scope '" + request.scope() + "': " + name() + " threw "
                        + e.getClass().getSimpleName() + ". " + before(request, refused) + "; see the cause.",
                e);
    }

    private static String before(TokenRequest request, boolean refused) {
        if (!refused) {
            return "Nothing was sent";
        }
        return request.claims() == null
                ? "The service refused the previous access token and did nothing"
                : "The service requires an access token with other claims and did nothing";
    }

    /** Returns the class of the provider, whose text might show the token; for a lambda, the class that contains it. */
    private String name() {
        String type = provider.getClass().getName();
        int lambda = type.indexOf("$$Lambda");
        return "the AccessTokenProvider " + (lambda < 0 ? type : "in " + type.substring(0, lambda));
    }
}
