package dev.graphlet.tool.selection;

import dev.graphlet.tool.failure.UsageException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a service begins in a URL.
 *
 * @param url its URL without a slash at its end
 * @param resource whether a name is that of something right below the root
 */
public record ServiceRoot(String url, Predicate<String> resource) {
    private static final Pattern GRAPH = Pattern.compile(
            "(https://(?:graph\\.microsoft\\.com|graph\\.microsoft\\.us|dod-graph\\.microsoft\\.us"
                    + "|microsoftgraph\\.chinacloudapi\\.cn))(?::443)?/(v1\\.0|beta)(/.*|\\?.*|)",
            Pattern.CASE_INSENSITIVE);

    /** Returns the version of Graph, {@code v1.0} or {@code beta}, that a URL is of; empty if it is none of Graph's. */
    public static Optional<String> versionOf(String url) {
        Matcher graph = GRAPH.matcher(url);
        return graph.matches() ? Optional.of(graph.group(2).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Tells whether a URL is that of Graph itself, not of something in it. */
    public static boolean isRootOfGraph(String url) {
        Matcher graph = GRAPH.matcher(url);
        return graph.matches() && List.of("", "/", "/$metadata").contains(graph.group(3));
    }

    /**
     * Returns the path and query of a URL behind the root.
     *
     * @throws UsageException if the URL is that of another service
     */
    String relative(String urlOrPath) {
        if (urlOrPath.startsWith("/")) {
            return urlOrPath;
        }
        Matcher graph = GRAPH.matcher(urlOrPath);
        if (graph.matches() && versionOf(url).isPresent()) {
            return graph.group(3);
        }
        if (urlOrPath.startsWith(url + "/")) {
            return urlOrPath.substring(url.length());
        }
        return below(urlOrPath)
                .orElseThrow(() -> new UsageException("'" + named(urlOrPath)
                        + "' is not a URL of the service " + url
                        + ". Name its own service first, or give its CSDL by --from."));
    }

    /** Looks for the first segment that is right below the root of the service, on a host that nobody knows. */
    private Optional<String> below(String url) {
        if (versionOf(this.url).isPresent() && GRAPH.matcher(url).matches()) {
            return Optional.empty();
        }
        int path = url.indexOf('/', url.indexOf("://") + 3);
        while (path >= 0) {
            String rest = url.substring(path + 1);
            String segment = rest.split("[/?(]", 2)[0];
            if (!segment.isEmpty() && resource.test(segment)) {
                return Optional.of("/" + rest);
            }
            path = url.indexOf('/', path + 1);
        }
        return Optional.empty();
    }

    private static String named(String url) {
        try {
            URI parsed = URI.create(url.split("[?]", 2)[0]);
            return parsed.getScheme() + "://" + parsed.getHost();
        } catch (IllegalArgumentException e) {
            return url.split("[?]", 2)[0];
        }
    }
}
