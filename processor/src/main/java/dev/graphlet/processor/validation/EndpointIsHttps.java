package dev.graphlet.processor.validation;

import dev.graphlet.annotations.GraphService;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Service;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** An endpoint is a valid URL with https, or with http for a loopback host: requests carry a token. */
final class EndpointIsHttps implements Rule<Service> {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public void check(Service service, Problems problems) {
        String endpoint = service.endpoint();
        mistake(endpoint)
                .ifPresent(mistake -> problems.add(
                        ProblemCode.ENDPOINT, service.origin().at(GraphService.class, "endpoint"), endpoint, mistake));
    }

    private static Optional<String> mistake(String endpoint) {
        try {
            return mistake(new URI(endpoint));
        } catch (URISyntaxException e) {
            return Optional.of("is not a URL");
        }
    }

    private static Optional<String> mistake(URI endpoint) {
        String mistake = "";
        if (endpoint.getScheme() == null || endpoint.getHost() == null) {
            mistake = "is not absolute";
        } else if (!isSafe(endpoint.getScheme(), endpoint.getHost())) {
            mistake = "is not https";
        } else if (endpoint.getRawUserInfo() != null) {
            mistake = "holds credentials";
        } else if (endpoint.getRawQuery() != null || endpoint.getRawFragment() != null) {
            mistake = "has a query or fragment";
        } else if (endpoint.getRawPath().endsWith("/")) {
            mistake = "ends with '/'";
        }
        return Optional.of(mistake).filter(text -> !text.isEmpty());
    }

    private static boolean isSafe(String scheme, String host) {
        return scheme.equalsIgnoreCase("https") || (scheme.equalsIgnoreCase("http") && LOOPBACK.contains(host));
    }
}
