package dev.graphlet.tool.cache;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the proxy of the JVM, else that of {@code HTTPS_PROXY}, {@code HTTP_PROXY} and {@code NO_PROXY}. */
final class Proxies extends ProxySelector {
    private final Map<String, String> environment;
    private final @Nullable ProxySelector ofJvm;

    Proxies(Map<String, String> environment, @Nullable ProxySelector ofJvm) {
        this.environment = environment;
        this.ofJvm = ofJvm;
    }

    @Override
    public List<Proxy> select(URI uri) {
        if (ofJvm != null) {
            List<Proxy> chosen = ofJvm.select(uri);
            if (!chosen.isEmpty() && chosen.get(0).type() != Proxy.Type.DIRECT) {
                return chosen;
            }
        }
        URI proxy = isExcepted(uri) ? null : ofEnvironment(uri.getScheme()).orElse(null);
        return List.of(
                proxy == null
                        ? Proxy.NO_PROXY
                        : new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), port(proxy))));
    }

    /** Returns the password for the proxy of a URL, or empty if the environment has none. */
    Optional<PasswordAuthentication> password(String scheme) {
        String user = ofEnvironment(scheme).map(URI::getRawUserInfo).orElse("");
        int colon = user.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(new PasswordAuthentication(
                        decoded(user.substring(0, colon)),
                        decoded(user.substring(colon + 1)).toCharArray()));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        if (ofJvm != null) {
            ofJvm.connectFailed(uri, address, failure);
        }
    }

    private Optional<URI> ofEnvironment(String scheme) {
        String name = scheme.toLowerCase(Locale.ROOT) + "_proxy";
        String value = variable(name).or(() -> variable("all_proxy")).orElse("");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI proxy = URI.create(value.contains("://") ? value : "http://" + value);
            // The JDK's client knows no proxy of another kind.
            boolean usable = proxy.getHost() != null && proxy.getScheme().startsWith("http");
            return usable ? Optional.of(proxy) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isExcepted(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        for (String entry :
                variable("no_proxy").orElse("").toLowerCase(Locale.ROOT).split(",", -1)) {
            String name = entry.strip();
            int colon = name.lastIndexOf(':');
            if (colon > 0 && name.indexOf(':') == colon) {
                if (!name.substring(colon + 1).equals(String.valueOf(port(uri)))) {
                    continue;
                }
                name = name.substring(0, colon);
            }
            String domain = name.startsWith("*.") ? name.substring(2) : name.startsWith(".") ? name.substring(1) : name;
            if (name.equals("*") || (!domain.isEmpty() && (host.equals(domain) || host.endsWith("." + domain)))) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> variable(String name) {
        String value = environment.get(name);
        return Optional.ofNullable(value == null ? environment.get(name.toUpperCase(Locale.ROOT)) : value);
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
