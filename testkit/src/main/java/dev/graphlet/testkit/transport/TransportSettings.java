package dev.graphlet.testkit.transport;

import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;

/**
 * The settings of a transport under test. Immutable.
 *
 * @param timeouts the maximum times to wait
 * @param proxies the proxies to use
 * @param tls the certificates to trust
 */
public record TransportSettings(Timeouts timeouts, Proxies proxies, Tls tls) {
    /**
     * The maximum times to wait.
     *
     * @param connect the maximum time to connect
     * @param headers the maximum time until a response starts
     * @param read the maximum pause within a response body
     */
    public record Timeouts(Duration connect, Duration headers, Duration read) {}

    /**
     * The proxies to use.
     *
     * @param selector selects the proxies, often none
     * @param password the password for a proxy that requires one; empty for none
     */
    public record Proxies(ProxySelector selector, Optional<PasswordAuthentication> password) {}

    /**
     * Certificates to trust, in the two forms that HTTP clients accept.
     *
     * @param context the TLS context
     * @param trust the trust manager of {@code context}
     */
    public record Tls(SSLContext context, X509TrustManager trust) {}

    private static final Duration LONG = Duration.ofSeconds(10);

    static TransportSettings trusting(Tls tls) {
        return new TransportSettings(
                new Timeouts(LONG, LONG, LONG), new Proxies(ProxySelector.of(null), Optional.empty()), tls);
    }

    /** Returns the maximum time to connect. */
    public Duration connectTimeout() {
        return timeouts.connect();
    }

    /** Returns the maximum time until a response starts. */
    public Duration headersTimeout() {
        return timeouts.headers();
    }

    /** Returns the maximum pause within a response body. */
    public Duration readTimeout() {
        return timeouts.read();
    }

    /** Returns the selector of proxies, which often selects none. */
    public ProxySelector proxy() {
        return proxies.selector();
    }

    /** Returns the password for a proxy that requires one; empty for none. */
    public Optional<PasswordAuthentication> proxyPassword() {
        return proxies.password();
    }

    TransportSettings withConnectTimeout(Duration timeout) {
        return with(new Timeouts(timeout, timeouts.headers(), timeouts.read()));
    }

    TransportSettings withHeadersTimeout(Duration timeout) {
        return with(new Timeouts(timeouts.connect(), timeout, timeouts.read()));
    }

    TransportSettings withReadTimeout(Duration timeout) {
        return with(new Timeouts(timeouts.connect(), timeouts.headers(), timeout));
    }

    private TransportSettings with(Timeouts others) {
        return new TransportSettings(others, proxies, tls);
    }

    TransportSettings withProxy(ProxySelector selector) {
        return new TransportSettings(timeouts, new Proxies(selector, proxies.password()), tls);
    }

    TransportSettings withProxyPassword(String user, String password) {
        PasswordAuthentication authentication = new PasswordAuthentication(user, password.toCharArray());
        return new TransportSettings(timeouts, new Proxies(proxies.selector(), Optional.of(authentication)), tls);
    }

    TransportSettings withTls(Tls other) {
        return new TransportSettings(timeouts, proxies, other);
    }
}
