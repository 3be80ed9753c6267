package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.net.Authenticator;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The default transport, on the JDK's HTTP client: HTTP/2 over TLS if the service supports it, gzip, no redirects, no
 * cookies. Thread-safe.
 *
 * <p>{@link #close} ends the exchanges in flight. On JDK 21 and later it also closes the connections and ends all
 * threads. On earlier JDKs, the client cannot be shut down: its selector thread and idle connections end when the
 * client is garbage collected.
 *
 * <p>The JDK's client repeats a GET once if the connection is closed before the response. The JVM option
 * {@code -Djdk.httpclient.redirects.retrylimit=1} prevents this; Graphlet sets no system property.
 */
public final class JdkTransport implements GraphTransport {
    private final JdkTimeouts timeouts;
    private final boolean owned;
    private final Watch<JdkExchange> watch;
    private final ExecutorService readers =
            Executors.newCachedThreadPool(work -> Watch.daemon("graphlet-content", work));
    private volatile @Nullable HttpClient client;

    private JdkTransport(Builder builder) {
        timeouts = builder.timeouts;
        owned = builder.client == null;
        client = owned ? builder.newClient() : builder.client;
        watch = new Watch<>("graphlet-timeouts", timeouts.period(), JdkExchange::check);
    }

    /**
     * Returns a transport with the default timeouts: 10 seconds to connect, 60 for the header section, 60 between
     * reads.
     */
    public static JdkTransport create() {
        return builder().build();
    }

    /** Returns a builder for a transport with other settings. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@inheritDoc} The thread that completes the future also serves other exchanges: dependent stages must not block.
     */
    @Override
    public CompletableFuture<GraphResponse> send(GraphHttpRequest request) {
        JdkExchange exchange = new JdkExchange(request, timeouts, watch::remove);
        HttpRequest jdk = toJdk(request, exchange);
        HttpClient open = begin(exchange);
        if (open != null) {
            exchange.start(open, jdk);
        }
        return exchange.answer();
    }

    /**
     * {@inheritDoc} The waiting thread runs the exchange itself. In {@link #send}, the JDK passes the response from
     * thread to thread, and starts a thread for each call on machines with at most two processors.
     */
    @Override
    public GraphResponse sendAndWait(GraphHttpRequest request) throws IOException, InterruptedException {
        JdkExchange exchange = new JdkExchange(request, timeouts, watch::remove);
        HttpRequest jdk = toJdk(request, exchange);
        HttpClient open = begin(exchange);
        if (open == null) {
            throw closed();
        }
        return exchange.sendAndWait(open, jdk);
    }

    /**
     * Returns the client for the exchange; null, with the exchange ended, if the transport is closed. An exchange that
     * begins during {@link #close} is ended either here or there, since each method reads after its own write.
     */
    private @Nullable HttpClient begin(JdkExchange exchange) {
        watch.add(exchange);
        HttpClient open = client;
        if (open == null) {
            exchange.end(closed());
        }
        return open;
    }

    private static IOException closed() {
        return new ClosedException("the transport was closed");
    }

    private HttpRequest toJdk(GraphHttpRequest request, JdkExchange exchange) {
        BodyPublisher body = request.body()
                .map(content -> SentBody.publisher(content, readers, exchange::progressed))
                .orElseGet(BodyPublishers::noBody);
        HttpRequest.Builder jdk =
                HttpRequest.newBuilder(request.uri()).method(request.method().name(), body);
        if ("http".equalsIgnoreCase(request.uri().getScheme())) {
            jdk.version(HttpClient.Version.HTTP_1_1); // no Upgrade header field without TLS
        }
        if (request.headers().first("Accept-Encoding").isEmpty()) {
            jdk.header("Accept-Encoding", "gzip");
        }
        request.headers().forEach(jdk::header);
        return jdk.build();
    }

    @Override
    public void close() {
        HttpClient open = client;
        client = null;
        watch.inFlight().forEach(exchange -> exchange.end(closed()));
        watch.close();
        readers.shutdownNow();
        if (owned && open != null) {
            HttpClientShutdown.now(open);
        }
    }

    /** The settings of a transport. Mutable, for use by a single thread. */
    public static final class Builder {
        private JdkTimeouts timeouts =
                new JdkTimeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(60));
        private Executor executor = Runnable::run;
        private @Nullable HttpClient client;
        private @Nullable ProxySelector proxy;
        private @Nullable Authenticator authenticator;
        private @Nullable SSLContext sslContext;
        private HttpClient.Version version = HttpClient.Version.HTTP_2;

        private Builder() {}

        /**
         * Sets the timeout for connecting; 10 seconds by default. Fails with {@link ConnectTimeoutException}.
         *
         * @throws IllegalArgumentException if {@code timeout} is not positive
         */
        public Builder connectTimeout(Duration timeout) {
            timeouts = new JdkTimeouts(Timeouts.positive(timeout), timeouts.headers(), timeouts.read());
            return this;
        }

        /**
         * Sets the timeout from the last octet sent until the header section of the response; 60 seconds by default.
         * Fails with {@link HeadersTimeoutException}.
         *
         * @throws IllegalArgumentException if {@code timeout} is not positive
         */
        public Builder headersTimeout(Duration timeout) {
            timeouts = new JdkTimeouts(timeouts.connect(), Timeouts.positive(timeout), timeouts.read());
            return this;
        }

        /**
         * Sets the timeout between two reads of the body; 60 seconds by default. Fails with
         * {@link ReadTimeoutException}.
         *
         * @throws IllegalArgumentException if {@code timeout} is not positive
         */
        public Builder readTimeout(Duration timeout) {
            timeouts = new JdkTimeouts(timeouts.connect(), timeouts.headers(), Timeouts.positive(timeout));
            return this;
        }

        /** Sets the proxy selector; that of the JVM by default. */
        public Builder proxy(ProxySelector selector) {
            proxy = Objects.requireNonNull(selector, "selector must not be null");
            return this;
        }

        /**
         * Sets the authenticator for proxies. For {@code https}, the JDK uses the scheme Basic only if the JVM was
         * started with {@code -Djdk.http.auth.tunneling.disabledSchemes=""}.
         */
        public Builder authenticator(Authenticator authenticator) {
            this.authenticator = Objects.requireNonNull(authenticator, "authenticator must not be null");
            return this;
        }

        /** Sets the TLS context; that of the JVM by default. */
        public Builder sslContext(SSLContext context) {
            sslContext = Objects.requireNonNull(context, "context must not be null");
            return this;
        }

        /** Sets the HTTP version to request over TLS; HTTP/2 by default. Without TLS it is always HTTP/1.1. */
        public Builder version(HttpClient.Version version) {
            this.version = Objects.requireNonNull(version, "version must not be null");
            return this;
        }

        /**
         * Sets the executor for tasks of the JDK's client. By default, the thread that submits a task runs it, usually
         * the selector thread: all tasks are short, since Graphlet reads, decompresses and parses on its own threads.
         */
        public Builder executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor, "executor must not be null");
            return this;
        }

        /**
         * Sets the client to use instead of one that the transport creates; {@link #close} leaves the client open. The
         * client's own settings apply instead of the settings of this builder, except for headersTimeout and
         * readTimeout.
         *
         * @throws IllegalArgumentException if {@code client} follows redirects, which would pass on the access token
         */
        public Builder client(HttpClient client) {
            if (Objects.requireNonNull(client, "client must not be null").followRedirects()
                    != HttpClient.Redirect.NEVER) {
                throw new IllegalArgumentException(
                        "client must not follow redirects, since it would send the access token with them: build the client"
                                + " with followRedirects(HttpClient.Redirect.NEVER); Graphlet itself follows the"
                                + " redirects that are safe");
            }
            this.client = client;
            return this;
        }

        /** Returns a transport with these settings. */
        public JdkTransport build() {
            return new JdkTransport(this);
        }

        private HttpClient newClient() {
            HttpClient.Builder jdk = HttpClient.newBuilder()
                    .executor(executor)
                    .version(version)
                    .connectTimeout(timeouts.connect())
                    .followRedirects(HttpClient.Redirect.NEVER);
            if (proxy != null) {
                jdk.proxy(proxy);
            }
            if (authenticator != null) {
                jdk.authenticator(authenticator);
            }
            if (sslContext != null) {
                jdk.sslContext(sslContext);
            }
            return jdk.build();
        }
    }
}
