package dev.graphlet.runtime.transport;

import com.github.mizosoft.methanol.Methanol;
import com.github.mizosoft.methanol.MutableRequest;
import com.github.mizosoft.methanol.RetryInterceptor;
import com.github.mizosoft.methanol.TaggableRequest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The default transport, on Methanol and the JDK's HTTP client: gzip and deflate, HTTP/2 over TLS, timeouts, no
 * redirects, no cookies. Sends again by the policy of each request. Immutable and thread-safe; idle connections are dropped by the JDK's own keep-alive.
 */
public final class MethanolTransport implements GraphTransport {
    private final Methanol client;
    private final Methanol streaming;
    private final Duration headersTimeout;
    private final Clock clock;

    private MethanolTransport(Builder builder) {
        clock = builder.clock;
        headersTimeout = builder.headersTimeout;
        HttpClient jdk = HttpClient.newBuilder()
                .connectTimeout(builder.connectTimeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        client = methanol(jdk, builder).build();
        streaming = methanol(jdk, builder).headersTimeout(headersTimeout).build();
    }

    private static Methanol.WithClientBuilder methanol(HttpClient jdk, Builder builder) {
        return Methanol.newBuilder(jdk)
                .readTimeout(builder.readTimeout)
                .autoAcceptEncoding(true)
                .interceptor(retries(builder.waits))
                .interceptor(new AttemptInterceptor());
    }

    /** Methanol does the sending again; when, and whether at all, is each request's own policy. */
    private static RetryInterceptor retries(UnaryOperator<Duration> waits) {
        return RetryInterceptor.newBuilder()
                .retryNonIdempotent()
                .maxRetries(Integer.MAX_VALUE)
                .on(last -> attempts(last.request()).again(last))
                .backoff(last -> waits.apply(attempts(last.request()).wait(last)))
                .build();
    }

    static Attempts attempts(HttpRequest request) {
        return TaggableRequest.tagOf(request, Attempts.class).orElseThrow();
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
        Attempts attempts = new Attempts(request, clock);
        CompletableFuture<GraphResponse> answer = new CompletableFuture<>();
        CompletableFuture<HttpResponse<GraphResponse>> sending = clientOf(request)
                .sendAsync(toJdk(request).tag(Attempts.class, attempts), ReceivedBody.handler(request.options()));
        var unusedSent = sending.whenComplete((response, failure) -> {
            if (failure == null) {
                GraphResponse received = response.body();
                if (!answer.complete(received)) {
                    received.close(); // nobody waits for it any more
                }
            } else {
                answer.completeExceptionally(attempts.reported(failure));
            }
        });
        var unusedCancelled = answer.whenComplete((response, failure) -> {
            if (answer.isCancelled()) {
                attempts.cancel();
                sending.cancel(true);
            }
        });
        return answer;
    }

    /**
     * The JDK's own timeout for the headers costs no thread, but newer JDKs count the time to read the body too, which a
     * stream must not be held to.
     */
    private Methanol clientOf(GraphHttpRequest request) {
        return request.options().streamed() ? streaming : client;
    }

    private MutableRequest toJdk(GraphHttpRequest request) {
        BodyPublisher body = request.body().map(SentBody::publisher).orElseGet(BodyPublishers::noBody);
        MutableRequest jdk =
                MutableRequest.create(request.uri()).method(request.method().name(), body);
        if (!request.options().streamed()) {
            jdk.timeout(headersTimeout);
        }
        if ("http".equalsIgnoreCase(request.uri().getScheme())) {
            jdk.version(HttpClient.Version.HTTP_1_1); // no Upgrade header on loopback
        }
        request.headers().forEach(jdk::header);
        return jdk;
    }

    /** The timeouts of a transport. Mutable, for one thread. */
    public static final class Builder {
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration headersTimeout = Duration.ofSeconds(60);
        private Duration readTimeout = Duration.ofSeconds(60);
        private Clock clock = Clock.systemUTC();
        private UnaryOperator<Duration> waits = UnaryOperator.identity();

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

        /** What time it is, for {@code Retry-After} and the policy's timeout; for tests. */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock must not be null");
            return this;
        }

        /** How long is really waited before a retry that is to wait so long; for tests. */
        public Builder waits(UnaryOperator<Duration> waits) {
            this.waits = Objects.requireNonNull(waits, "waits must not be null");
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
