package dev.graphlet.okhttp;

import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.GraphTransport;
import java.io.IOException;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * A transport on OkHttp: gzip, HTTP/2 over TLS, proxies, a pool of connections. Each request in flight uses a thread,
 * which completes its future. Like browsers, OkHttp encodes an apostrophe in a query as {@code %27}; it writes
 * non-ASCII characters in header fields as UTF-8. Immutable and thread-safe.
 */
public final class OkHttpTransport implements GraphTransport {
    /** The maximum number of idle connections. With OkHttp's default of five, each burst would connect anew. */
    private static final int IDLE_CONNECTIONS = 64;

    private final OkHttpClient client;
    private final OkHttpTimeouts timeouts;
    private final InFlight inFlight;

    private OkHttpTransport(OkHttpClient.Builder client, OkHttpTimeouts timeouts, @Nullable ConnectionPool owned) {
        this.timeouts = timeouts;
        this.inFlight = new InFlight(owned);
        this.client = oneExchange(client).dispatcher(dispatcher(inFlight)).build();
    }

    /** Disables everything in OkHttp that repeats a request or keeps state of a response. */
    private static OkHttpClient.Builder oneExchange(OkHttpClient.Builder client) {
        client.networkInterceptors().add(0, UnseenStatus::hide);
        return client.addInterceptor(UnseenStatus::restore)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .authenticator(Authenticator.NONE)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                .connectTimeout(Duration.ZERO) // Progress has timers for both
                .readTimeout(Duration.ZERO);
    }

    /**
     * Creates a dispatcher without limits: the caller limits concurrent requests. A queued request would have no
     * timeout except its deadline.
     */
    private static Dispatcher dispatcher(InFlight inFlight) {
        Dispatcher dispatcher = new Dispatcher(inFlight.threads());
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        return dispatcher;
    }

    /** Creates a transport with the default timeouts: 10 seconds to connect, 60 for the headers, 60 between reads. */
    public static OkHttpTransport create() {
        return builder().build();
    }

    /** Returns a builder for a transport with other settings. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a transport that sends with a given client. Uses the client's pool, timeouts, TLS, proxies, DNS,
     * interceptors and event listeners, but not its redirects, cookies, cache, authenticator and limits of concurrent
     * requests. Closing the transport ends the exchanges in flight, and leaves the client and its pool open.
     *
     * @throws NullPointerException if {@code client} is null
     */
    public static OkHttpTransport of(OkHttpClient client) {
        Objects.requireNonNull(client, "client must not be null");
        OkHttpClient.Builder shared =
                client.newBuilder().proxyAuthenticator(new ProxyAuthentication(client.proxyAuthenticator()));
        return new OkHttpTransport(shared, OkHttpTimeouts.of(client), null);
    }

    @Override
    public CompletableFuture<GraphResponse> send(GraphHttpRequest request) {
        Objects.requireNonNull(request, "request must not be null");
        Sending sending = new Sending(request, timeouts, inFlight);
        try {
            sending.start(client.newCall(toOkHttp(request, sending)));
            return sending;
        } catch (IOException | IllegalArgumentException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * {@inheritDoc} The waiting thread runs the exchange itself. An interrupt, which does not end a read of a socket,
     * is noticed within 50 ms.
     */
    @Override
    public GraphResponse sendAndWait(GraphHttpRequest request) throws IOException, InterruptedException {
        Objects.requireNonNull(request, "request must not be null");
        Sending sending = new Sending(request, timeouts, inFlight);
        return sending.await(client.newCall(toOkHttp(request, sending)));
    }

    private static Request toOkHttp(GraphHttpRequest request, Sending sending) {
        RequestBody body = request.body().<RequestBody>map(ContentBody::new).orElse(null);
        if (body == null) {
            body = switch (request.method()) {
                case POST, PUT, PATCH -> ContentBody.NONE;
                case GET, DELETE -> null;
            };
        }
        Headers.Builder headers = new Headers.Builder();
        request.headers().forEach(headers::addUnsafeNonAscii);
        return new Request.Builder()
                .url(request.uri().toString())
                .method(request.method().name(), body)
                .headers(headers.build())
                .tag(Sending.class, sending)
                .build();
    }

    /** Ends the exchanges in flight, each with an {@link IOException}, and releases connections and threads. */
    @Override
    public void close() {
        inFlight.close();
    }

    /** The settings of a transport. Mutable, for use by a single thread. */
    public static final class Builder {
        private final OkHttpClient.Builder client = new OkHttpClient.Builder();
        private OkHttpTimeouts timeouts = OkHttpTimeouts.STANDARD;
        private Authenticator proxyAuthenticator = Authenticator.NONE;

        private Builder() {}

        /**
         * Sets the timeout for connecting, including name resolution, the proxy and TLS.
         *
         * @throws IllegalArgumentException if {@code timeout} is not positive
         */
        public Builder connectTimeout(Duration timeout) {
            timeouts = timeouts.withConnect(timeout);
            return this;
        }

        /**
         * Sets the timeout from the end of the request to the start of the response.
         *
         * @throws IllegalArgumentException if {@code timeout} is not positive
         */
        public Builder headersTimeout(Duration timeout) {
            timeouts = timeouts.withHeaders(timeout);
            return this;
        }

        /**
         * Sets the timeout between two reads, or two writes, of a body.
         *
         * @throws IllegalArgumentException if {@code timeout} is not positive
         */
        public Builder readTimeout(Duration timeout) {
            timeouts = timeouts.withRead(timeout);
            return this;
        }

        /** Sets the proxy selector; that of the JVM by default. */
        public Builder proxySelector(ProxySelector selector) {
            client.proxySelector(Objects.requireNonNull(selector, "selector must not be null"));
            return this;
        }

        /** Sets user and password for a proxy that requires Basic authentication to connect. */
        public Builder proxyAuthenticator(String user, String password) {
            Objects.requireNonNull(user, "user must not be null");
            return proxyAuthenticator(
                    ProxyAuthentication.basic(user, Objects.requireNonNull(password, "password must not be null")));
        }

        /** Sets the authenticator for a proxy that requires authentication to connect. */
        public Builder proxyAuthenticator(Authenticator authenticator) {
            proxyAuthenticator = Objects.requireNonNull(authenticator, "authenticator must not be null");
            return this;
        }

        /** Sets the factory of TLS connections, and the trust manager for their certificates. */
        public Builder sslSocketFactory(SSLSocketFactory factory, X509TrustManager trust) {
            Objects.requireNonNull(factory, "factory must not be null");
            client.sslSocketFactory(factory, Objects.requireNonNull(trust, "trust must not be null"));
            return this;
        }

        /**
         * Sets the HTTP versions to use, in order of preference; HTTP/2 and HTTP/1.1 by default.
         *
         * @throws IllegalArgumentException if {@code protocols} cannot be combined
         */
        public Builder protocols(List<Protocol> protocols) {
            client.protocols(Objects.requireNonNull(protocols, "protocols must not be null"));
            return this;
        }

        /** Returns a transport with these settings. */
        public OkHttpTransport build() {
            ConnectionPool pool = new ConnectionPool(IDLE_CONNECTIONS, 5, TimeUnit.MINUTES);
            OkHttpClient.Builder own = client.build()
                    .newBuilder()
                    .connectionPool(pool)
                    .socketFactory(new NoDelay())
                    .proxyAuthenticator(new ProxyAuthentication(proxyAuthenticator))
                    .writeTimeout(shortened(timeouts.read()));
            return new OkHttpTransport(own, timeouts, pool);
        }

        /** Returns {@code timeout} within OkHttp's range: from 1 to {@link Integer#MAX_VALUE} milliseconds. */
        private static Duration shortened(Duration timeout) {
            Duration most = Duration.ofMillis(Integer.MAX_VALUE);
            Duration least = Duration.ofMillis(1);
            Duration bounded = timeout.compareTo(most) > 0 ? most : timeout;
            return bounded.compareTo(least) < 0 ? least : bounded;
        }
    }
}
