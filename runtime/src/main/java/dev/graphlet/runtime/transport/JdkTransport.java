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
 * The default transport, on the JDK's HTTP client: HTTP/2 over TLS where the service has it, gzip, no redirects, no
 * cookies. Thread-safe.
 *
 * <p>{@link #close} ends what is in flight. From JDK 21 on it closes the connections and ends all threads as well; before,
 * the JDK's client has no such method: its selector thread ends when the garbage collector finds that nobody uses the client,
 * and idle connections end with it.
 *
 * <p>The JDK's client sends a GET again by itself, once, if the connection is closed before the answer. The start of the JVM
 * with {@code -Djdk.httpclient.redirects.retrylimit=1} keeps it from that; Graphlet sets no system property.
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

    /** Returns a transport with the default timeouts: 10 seconds to connect, 60 for the headers, 60 between reads. */
    public static JdkTransport create() {
        return builder().build();
    }

    /** Returns the builder of a transport with other settings. */
    public static Builder builder() {
        return new Builder();
    }

    /** {@inheritDoc} The thread that completes the future serves other exchanges too: what depends on it must not block. */
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
     * {@inheritDoc} The thread that waits makes the exchange itself: the JDK hands what {@link #send} gives from thread to
     * thread, and starts one for each call where there are no more than two processors.
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
     * Returns the client to make the exchange by; null if it has ended, since the transport is closed. One that begins while
     * the transport is being closed is seen here or by {@link #close}, for each looks after it has written.
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
            jdk.version(HttpClient.Version.HTTP_1_1); // no Upgrade header in clear
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

    /** The settings of a transport. Mutable, for one thread. */
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
         * Sets how long connecting may take; 10 seconds by default. It ends in {@link ConnectTimeoutException}.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder connectTimeout(Duration timeout) {
            timeouts = new JdkTimeouts(Timeouts.positive(timeout), timeouts.headers(), timeouts.read());
            return this;
        }

        /**
         * Sets how long the service may take from the last octet that was sent until the headers of its answer; 60 seconds by
         * default. It ends in {@link HeadersTimeoutException}.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder headersTimeout(Duration timeout) {
            timeouts = new JdkTimeouts(timeouts.connect(), Timeouts.positive(timeout), timeouts.read());
            return this;
        }

        /**
         * Sets how long the body may pause between two reads; 60 seconds by default. It ends in
         * {@link ReadTimeoutException}.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder readTimeout(Duration timeout) {
            timeouts = new JdkTimeouts(timeouts.connect(), timeouts.headers(), Timeouts.positive(timeout));
            return this;
        }

        /** Sets which proxy to use for which URL; that of the JVM by default. */
        public Builder proxy(ProxySelector selector) {
            proxy = Objects.requireNonNull(selector, "selector must not be null");
            return this;
        }

        /**
         * Sets who knows the password of the proxy. For {@code https} the JDK sends a password by the scheme Basic only if the
         * JVM was started with {@code -Djdk.http.auth.tunneling.disabledSchemes=""}.
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

        /** Sets the version of HTTP to ask for over TLS; HTTP/2 by default. In clear, it is HTTP/1.1. */
        public Builder version(HttpClient.Version version) {
            this.version = Objects.requireNonNull(version, "version must not be null");
            return this;
        }

        /**
         * Sets what runs the tasks of the JDK's client. By default the thread that has one runs it, most of them the one that
         * selects: all are short, since Graphlet reads, decompresses and parses by threads of its own.
         */
        public Builder executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor, "executor must not be null");
            return this;
        }

        /**
         * Sets a client to send by, in place of one of the transport's own, which {@link #close} leaves open. What it was built
         * with holds in place of these settings, but for headersTimeout and readTimeout.
         *
         * @throws IllegalArgumentException if it follows redirects: the access token would go along
         */
        public Builder client(HttpClient client) {
            if (Objects.requireNonNull(client, "client must not be null").followRedirects()
                    != HttpClient.Redirect.NEVER) {
                throw new IllegalArgumentException(
                        "client must not follow redirects, since the access token would go along: build it with"
                                + " followRedirects(HttpClient.Redirect.NEVER); Graphlet follows those that it should");
            }
            this.client = client;
            return this;
        }

        /** Returns the transport. */
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
