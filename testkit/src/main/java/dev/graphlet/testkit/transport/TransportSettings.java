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
 * @param connectTimeout the maximum time to connect
 * @param headersTimeout the maximum time until a response starts
 * @param readTimeout the maximum pause within a response body
 * @param proxy selects the proxies, often none
 * @param proxyPassword the password for a proxy that requires one; empty for none
 * @param tls the certificates to trust
 */
public record TransportSettings(
        Duration connectTimeout,
        Duration headersTimeout,
        Duration readTimeout,
        ProxySelector proxy,
        Optional<PasswordAuthentication> proxyPassword,
        Tls tls) {
    /**
     * Certificates to trust, in the two forms that HTTP clients accept.
     *
     * @param context the TLS context
     * @param trust the trust manager of {@code context}
     */
    public record Tls(SSLContext context, X509TrustManager trust) {}

    private static final Duration LONG = Duration.ofSeconds(10);

    static TransportSettings trusting(Tls tls) {
        return new TransportSettings(LONG, LONG, LONG, ProxySelector.of(null), Optional.empty(), tls);
    }

    TransportSettings withConnectTimeout(Duration timeout) {
        return new TransportSettings(timeout, headersTimeout, readTimeout, proxy, proxyPassword, tls);
    }

    TransportSettings withHeadersTimeout(Duration timeout) {
        return new TransportSettings(connectTimeout, timeout, readTimeout, proxy, proxyPassword, tls);
    }

    TransportSettings withReadTimeout(Duration timeout) {
        return new TransportSettings(connectTimeout, headersTimeout, timeout, proxy, proxyPassword, tls);
    }

    TransportSettings withProxy(ProxySelector selector) {
        return new TransportSettings(connectTimeout, headersTimeout, readTimeout, selector, proxyPassword, tls);
    }

    TransportSettings withProxyPassword(String user, String password) {
        return new TransportSettings(
                connectTimeout,
                headersTimeout,
                readTimeout,
                proxy,
                Optional.of(new PasswordAuthentication(user, password.toCharArray())),
                tls);
    }

    TransportSettings withTls(Tls other) {
        return new TransportSettings(connectTimeout, headersTimeout, readTimeout, proxy, proxyPassword, other);
    }
}
