package dev.graphlet.runtime.client;

import dev.graphlet.runtime.validation.Arguments;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Checks endpoints and the names of further hosts. */
final class Endpoints {
    private Endpoints() {}

    static URI parse(String endpoint) {
        try {
            return checked(new URI(Arguments.nonBlank(endpoint, "endpoint")));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("endpoint must be a URL, but it is not: " + e.getReason(), e);
        }
    }

    /** Checks {@code endpoint} and returns it without a trailing slash. */
    static URI checked(URI endpoint) {
        Arguments.nonNull(endpoint, "endpoint");
        if (endpoint.getRawUserInfo() != null) { // first, so that no message shows the user-info
            throw new IllegalArgumentException("endpoint must have no user information");
        }
        problem(endpoint).ifPresent(problem -> {
            throw new IllegalArgumentException("endpoint must " + problem + ", but was '" + endpoint + "'");
        });
        return URI.create(endpoint.toString().replaceFirst("/+$", ""));
    }

    private static Optional<String> problem(URI endpoint) {
        if (!endpoint.isAbsolute() || endpoint.getHost() == null) {
            return Optional.of("be an absolute URL with a host");
        }
        if (!AllowedHosts.isSecure(endpoint)) {
            return Optional.of("use https (http only on loopback)");
        }
        return endpoint.getRawQuery() != null || endpoint.getRawFragment() != null
                ? Optional.of("have no query and no fragment")
                : Optional.empty();
    }

    static String checkedHost(String host) {
        Arguments.nonBlank(host, "host");
        try {
            URI uri = new URI("https://" + host);
            if (uri.getHost() != null && uri.getRawUserInfo() == null && host.equals(uri.getRawAuthority())) {
                return host;
            }
        } catch (URISyntaxException e) {
            // the same problem as below
        }
        throw new IllegalArgumentException(
                "host must be a host name, or host:port, without a scheme or path, but was '" + host + "'");
    }
}
