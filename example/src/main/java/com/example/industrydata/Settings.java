package com.example.industrydata;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line and the environment say.
 *
 * @param endpoint the root of a real service; empty for the fake one
 * @param tokens where access tokens come from
 */
record Settings(Optional<URI> endpoint, AccessTokenProvider tokens) {
    static final String USAGE = """
            Without arguments, the program talks to a fake Microsoft Graph that it starts itself.
            With --endpoint URL it talks to the service at that URL, with the token in GRAPH_ACCESS_TOKEN:

              GRAPH_ACCESS_TOKEN=... mvn -q compile exec:java -Dexec.args="--endpoint https://graph.microsoft.com/beta"
            """;

    private static final String ENDPOINT = "--endpoint";
    private static final String TOKEN = "GRAPH_ACCESS_TOKEN";

    static Settings of(List<String> args, Map<String, String> environment) throws UsageException {
        if (args.isEmpty()) {
            return new Settings(Optional.empty(), AccessTokenProvider.of("any-token-will-do"));
        }
        if (!args.get(0).equals(ENDPOINT)) {
            throw new UsageException("Unknown argument '" + args.get(0) + "'.");
        }
        if (args.size() == 1) {
            throw new UsageException(ENDPOINT + " needs a URL behind it.");
        }
        if (args.size() > 2) {
            throw new UsageException("Unknown argument '" + args.get(2) + "'.");
        }
        return new Settings(Optional.of(endpoint(args.get(1))), tokens(environment.getOrDefault(TOKEN, "")));
    }

    /** The client says what an endpoint must look like. */
    private static URI endpoint(String url) throws UsageException {
        try {
            IndustryDataClient.builder().endpoint(url);
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new UsageException(ENDPOINT + ": " + e.getMessage() + ".");
        }
    }

    private static AccessTokenProvider tokens(String token) throws UsageException {
        if (token.isBlank()) {
            throw new UsageException(TOKEN + " is not set; it must hold an access token for the service.");
        }
        try {
            return AccessTokenProvider.of(token);
        } catch (IllegalArgumentException e) {
            throw new UsageException(TOKEN + ": " + e.getMessage() + ".");
        }
    }
}
