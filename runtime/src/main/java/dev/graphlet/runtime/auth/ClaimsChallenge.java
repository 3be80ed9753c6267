package dev.graphlet.runtime.auth;

import dev.graphlet.runtime.transport.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer asks of the next access token (OpenID Connect Core, section 5.5; RFC 9470). Thread-safe. */
public final class ClaimsChallenge {
    private static final Pattern CLAIMS =
            Pattern.compile("(?i)(?:^|[\\s,])claims\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,\"]+))");

    private ClaimsChallenge() {}

    /** The claims in {@code WWW-Authenticate}, as JSON text; empty if there are none that can be read. */
    public static Optional<String> of(Headers headers) {
        return headers.all("WWW-Authenticate").stream()
                .flatMap(value -> claims(value).stream())
                .findFirst();
    }

    private static Optional<String> claims(String challenge) {
        Matcher found = CLAIMS.matcher(challenge);
        if (!found.find()) {
            return Optional.empty();
        }
        String quoted = found.group(1);
        String encoded = quoted == null ? found.group(2) : quoted.replaceAll("\\\\(.)", "$1");
        return encoded.startsWith("{") ? Optional.of(encoded) : decoded(encoded);
    }

    private static Optional<String> decoded(String encoded) {
        String alphabet = encoded.replace('-', '+').replace('_', '/').replaceAll("=+$", "");
        try {
            String claims = new String(Base64.getDecoder().decode(alphabet), StandardCharsets.UTF_8);
            return claims.strip().startsWith("{") ? Optional.of(claims) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
