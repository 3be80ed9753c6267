package dev.graphlet.runtime.client;

import dev.graphlet.runtime.error.HostNotAllowedException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The hosts, each with its port, that may receive the access token. */
final class AllowedHosts {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private final Set<String> origins = new TreeSet<>();
    private final Set<String> plainOrigins = new TreeSet<>();

    /** Creates the hosts: the one of {@code endpoint}, and {@code more}, each as {@code host} or {@code host:port}. */
    AllowedHosts(URI endpoint, List<String> more) {
        origins.add(origin(endpoint));
        more.forEach(host -> plainOrigins.add(origin(URI.create("https://" + host))));
        origins.addAll(plainOrigins);
        if (!isHttps(endpoint)) {
            plainOrigins.add(origin(endpoint));
        }
    }

    static boolean isLoopback(URI uri) {
        String host = uri.getHost();
        return host != null && LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /** Returns whether {@code uri} is https, or http on this machine. */
    static boolean isSecure(URI uri) {
        return isHttps(uri) || ("http".equalsIgnoreCase(uri.getScheme()) && isLoopback(uri));
    }

    /** Returns whether the token may be sent to {@code uri}. */
    boolean allows(URI uri) {
        return uri.getHost() != null
                && uri.getRawUserInfo() == null
                && isSecure(uri)
                && !isDowngrade(uri)
                && origins.contains(origin(uri));
    }

    /** Throws unless the token may be sent to {@code uri}. */
    void check(URI uri) {
        checkPlain(uri, () -> " Allowed are " + origins + ".");
        if (isDowngrade(uri)) {
            throw insecure(uri);
        }
        if (!origins.contains(origin(uri))) {
            throw new HostNotAllowedException("The access token must be sent only to " + origins
                    + ", but the URL is on '" + origin(uri)
                    + "'. If you trust that host, add it with allowedHosts on the client's builder.");
        }
    }

    /** Throws unless {@code uri} names a plain host, over https or on this machine. */
    static void checkPlain(URI uri) {
        checkPlain(uri, () -> "");
    }

    private static void checkPlain(URI uri, Supplier<String> allowed) {
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw new HostNotAllowedException(
                    "The access token must be sent only to an allowed host, but the URL has user information"
                            + " or no host."
                            + allowed.get());
        }
        if (!isSecure(uri)) {
            throw insecure(uri);
        }
    }

    private static HostNotAllowedException insecure(URI uri) {
        return new HostNotAllowedException("The access token must be sent over https, but the URL of host '"
                + uri.getHost() + "' is " + uri.getScheme() + ".");
    }

    /** Returns whether {@code uri} uses http for the host and port of an https endpoint, even on this machine. */
    private boolean isDowngrade(URI uri) {
        return !isHttps(uri) && origins.contains(origin(uri)) && !plainOrigins.contains(origin(uri));
    }

    private static boolean isHttps(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    static String origin(URI uri) {
        int standardPort = "http".equalsIgnoreCase(uri.getScheme()) ? 80 : 443;
        int port = uri.getPort() < 0 ? standardPort : uri.getPort();
        return uri.getHost().toLowerCase(Locale.ROOT) + ":" + port;
    }

    @Override
    public String toString() {
        return origins.toString();
    }
}
