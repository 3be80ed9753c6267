package dev.graphlet.tool.cache;

import dev.graphlet.tool.failure.DataException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where data comes from: a file, or a URL whose answer is kept in the cache. */
public sealed interface Source {
    /** Returns what messages call the source. No password and no query of a URL is in it. */
    String name();

    /**
     * A file on disk, compressed by gzip or not.
     *
     * @param path its path
     */
    record OfFile(Path path) implements Source {
        @Override
        public String name() {
            return path.toString();
        }
    }

    /**
     * A resource on a server.
     *
     * @param url its URL, of the scheme http or https
     */
    record OfUrl(URI url) implements Source {
        @Override
        public String name() {
            int port = url.getPort();
            return url.getScheme() + "://" + url.getHost() + (port < 0 ? "" : ":" + port) + url.getRawPath();
        }
    }

    /**
     * Returns the source that a user names by {@code --from}.
     *
     * @throws DataException if it is neither a URL nor a path
     */
    static Source of(String from) {
        String lower = from.toLowerCase(Locale.ROOT);
        try {
            if (lower.startsWith("http://") || lower.startsWith("https://")) {
                URI url = new URI(from);
                if (url.getHost() != null) {
                    return new OfUrl(url);
                }
            } else {
                return new OfFile(lower.startsWith("file:") ? Path.of(new URI(from)) : Path.of(from));
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw refused(from, e);
        }
        throw refused(from, null);
    }

    /**
     * Returns where the metadata of a service are.
     *
     * @param service {@code v1.0} or {@code beta} of Microsoft Graph, or the URL of a service
     * @throws DataException if it is none of these
     */
    static Source ofService(String service) {
        if (service.equals("v1.0")) {
            return GraphSources.V1_METADATA;
        }
        if (service.equals("beta")) {
            return GraphSources.BETA_METADATA;
        }
        if (!service.startsWith("https://") && !service.startsWith("http://")) {
            throw new DataException("A service is 'v1.0', 'beta' or the URL of one, but this is '" + service + "'.");
        }
        return of(root(service) + "/$metadata");
    }

    /** Returns the URL of a service without {@code /$metadata} and slashes at its end. */
    static String root(String service) {
        String url = withoutSlash(service);
        String end = "/$metadata";
        return url.endsWith(end) ? withoutSlash(url.substring(0, url.length() - end.length())) : url;
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static DataException refused(String from, @Nullable Exception cause) {
        String what = "'" + from + "' is neither a URL nor a path. Write a space in a URL as %20.";
        return cause == null ? new DataException(what) : new DataException(what, cause);
    }
}
