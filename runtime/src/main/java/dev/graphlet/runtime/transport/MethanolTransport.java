package dev.graphlet.runtime.transport;

import com.github.mizosoft.methanol.Methanol;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * The default transport, on Methanol and the JDK's HTTP client: gzip and deflate, HTTP/2 over TLS, timeouts, no
 * redirects, no cookies. Immutable and thread-safe; idle connections are dropped by the JDK's own keep-alive.
 */
public final class MethanolTransport implements GraphTransport {
    private final Methanol client;

    private MethanolTransport(Builder builder) {
        client = Methanol.newBuilder()
                .connectTimeout(builder.connectTimeout)
                .headersTimeout(builder.headersTimeout)
                .readTimeout(builder.readTimeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .autoAcceptEncoding(true)
                .build();
    }

    /** A transport with the default timeouts: 10 seconds to connect, 60 for the headers, 60 between reads. */
    public static MethanolTransport create() {
        return builder().build();
    }

    /** Starts a transport with other timeouts. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public CompletableFuture<GraphResponse> send(GraphHttpRequest request) {
        return client.sendAsync(toJdk(request), BodyHandlers.ofByteArray()).thenApply(MethanolTransport::fromJdk);
    }

    private static HttpRequest toJdk(GraphHttpRequest request) {
        BodyPublisher body = request.body().map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody);
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(request.uri()).method(request.method().name(), body);
        if ("http".equalsIgnoreCase(request.uri().getScheme())) {
            builder.version(HttpClient.Version.HTTP_1_1); // no Upgrade header on loopback
        }
        for (Map.Entry<String, List<String>> field : request.headers().asMap().entrySet()) {
            field.getValue().forEach(value -> builder.header(field.getKey(), value));
        }
        return builder.build();
    }

    private static GraphResponse fromJdk(HttpResponse<byte[]> response) {
        return new GraphResponse(
                response.statusCode(), Headers.copyOf(response.headers().map()), response.body());
    }

    /** The timeouts of a transport. Mutable, for one thread. */
    public static final class Builder {
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration headersTimeout = Duration.ofSeconds(60);
        private Duration readTimeout = Duration.ofSeconds(60);

        private Builder() {}

        /**
         * How long connecting may take, TLS included.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder connectTimeout(Duration timeout) {
            connectTimeout = positive(timeout);
            return this;
        }

        /**
         * How long the service may take until the first byte of its answer.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder headersTimeout(Duration timeout) {
            headersTimeout = positive(timeout);
            return this;
        }

        /**
         * How long the body may pause between two reads.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder readTimeout(Duration timeout) {
            readTimeout = positive(timeout);
            return this;
        }

        /** The transport. */
        public MethanolTransport build() {
            return new MethanolTransport(this);
        }

        private static Duration positive(Duration timeout) {
            Objects.requireNonNull(timeout, "timeout must not be null");
            if (timeout.isNegative() || timeout.isZero()) {
                throw new IllegalArgumentException("timeout must be positive, but was " + timeout);
            }
            return timeout;
        }
    }
}
