package dev.graphlet.runtime.auth;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.transport.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Reads the claims that a response requires (OpenID Connect Core, section 5.5; RFC 9470). Thread-safe. */
@InternalApi
public final class ClaimsChallenge {
    private static final String PARAMETER = "claims";

    private ClaimsChallenge() {}

    /** Returns the claims in {@code WWW-Authenticate}, as JSON text; empty if there are none or they are unreadable. */
    public static Optional<String> of(Headers headers) {
        return headers.all("WWW-Authenticate").stream()
                .flatMap(value -> parameter(value).stream())
                .findFirst()
                .flatMap(claims -> claims.startsWith("{") ? Optional.of(claims) : decoded(claims));
    }

    /** Returns the unquoted value of {@code claims} in a list of challenges (RFC 9110, section 11.6.1). */
    private static Optional<String> parameter(String challenges) {
        String names = challenges.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < names.length()) {
            if (names.charAt(at) == '"') {
                at = endOfQuoted(names, at);
            } else if (names.startsWith(PARAMETER, at) && beginsParameter(names, at)) {
                int equals = skipBlank(names, at + PARAMETER.length());
                if (equals < names.length() && names.charAt(equals) == '=') {
                    return value(challenges, skipBlank(names, equals + 1));
                }
                at = equals;
            } else {
                at++;
            }
        }
        return Optional.empty();
    }

    private static boolean beginsParameter(String text, int at) {
        return at == 0 || text.charAt(at - 1) == ',' || Character.isWhitespace(text.charAt(at - 1));
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the index after the quoted string that starts at {@code from}. */
    private static int endOfQuoted(String text, int from) {
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static Optional<String> value(String text, int from) {
        if (from < text.length() && text.charAt(from) == '"') {
            int end = endOfQuoted(text, from) - 1;
            return end < text.length() ? Optional.of(unescaped(text.substring(from + 1, end))) : Optional.empty();
        }
        int end = from;
        while (end < text.length()
                && ",\"".indexOf(text.charAt(end)) < 0
                && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end > from ? Optional.of(text.substring(from, end)) : Optional.empty();
    }

    private static String unescaped(String quoted) {
        StringBuilder text = new StringBuilder(quoted.length());
        for (int i = 0; i < quoted.length(); i++) {
            boolean escape = quoted.charAt(i) == '\\' && i + 1 < quoted.length();
            text.append(quoted.charAt(escape ? ++i : i));
        }
        return text.toString();
    }

    private static Optional<String> decoded(String encoded) {
        int end = encoded.length();
        while (end > 0 && encoded.charAt(end - 1) == '=') {
            end--;
        }
        String alphabet = encoded.substring(0, end).replace('-', '+').replace('_', '/');
        try {
            String claims = new String(Base64.getDecoder().decode(alphabet), StandardCharsets.UTF_8);
            return claims.strip().startsWith("{") ? Optional.of(claims) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
