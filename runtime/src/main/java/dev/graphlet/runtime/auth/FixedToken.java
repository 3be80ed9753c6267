package dev.graphlet.runtime.auth;

/** A provider of one token, whose {@code toString()} hides the token. */
final class FixedToken implements AccessTokenProvider {
    private final String token;

    FixedToken(String token) {
        this.token = token;
    }

    @Override
    public String accessToken(TokenRequest request) {
        return token;
    }

    @Override
    public String toString() {
        return "AccessTokenProvider.of(***)";
    }
}
