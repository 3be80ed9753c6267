package dev.graphlet.runtime.client;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.transport.GraphListener;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.JdkTransport;
import dev.graphlet.runtime.transport.ResponseLimits;
import dev.graphlet.runtime.transport.RetryPolicy;
import dev.graphlet.runtime.url.UrlConventions;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** The settings of a {@link GraphClientBuilder}, for constructors of generated clients. Immutable and thread-safe. */
@InternalApi
public final class GraphClientSettings {
    private final URI endpoint;
    private final AllowedHosts allowedHosts;
    private final AccessTokenProvider accessToken;
    private final GraphTransport transport;
    private final boolean ownsTransport;
    private final boolean withoutValidation;
    private final UrlConventions urlConventions;
    private final RetryPolicy retry;
    private final UnaryOperator<Duration> waits;
    private final List<GraphListener> listeners;
    private final ResponseLimits limits;
    private final Clock clock;
    private final Duration timeout;
    private final Headers headers;

    GraphClientSettings(GraphClientBuilder<?> builder, AccessTokenProvider accessToken) {
        this.endpoint = builder.endpoint;
        this.allowedHosts = new AllowedHosts(builder.endpoint, builder.allowedHosts);
        this.accessToken = accessToken;
        this.transport = builder.transport == null ? defaultTransport() : builder.transport;
        this.ownsTransport = builder.transport == null || builder.ownsTransport;
        this.clock = builder.clock;
        this.timeout = builder.timeout;
        this.headers = builder.headers;
        this.withoutValidation = builder.withoutValidation;
        this.urlConventions = builder.urlConventions;
        this.retry = builder.retry;
        this.waits = builder.waits;
        this.listeners = List.copyOf(builder.listeners);
        this.limits = builder.limits;
    }

    private static GraphTransport defaultTransport() {
        try {
            return JdkTransport.create();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "no transport: the module java.net.http is missing; set another transport, for example"
                            + " transport(OkHttpTransport.create()) of graphlet-okhttp",
                    e);
        }
    }

    /** Returns the root URL of the service, without a trailing slash. */
    public URI endpoint() {
        return endpoint;
    }

    AllowedHosts allowedHosts() {
        return allowedHosts;
    }

    AccessTokenProvider accessToken() {
        return accessToken;
    }

    GraphTransport transport() {
        return transport;
    }

    boolean ownsTransport() {
        return ownsTransport;
    }

    boolean withoutValidation() {
        return withoutValidation;
    }

    UnaryOperator<Duration> waits() {
        return waits;
    }

    RetryPolicy retry() {
        return retry;
    }

    List<GraphListener> listeners() {
        return listeners;
    }

    ResponseLimits limits() {
        return limits;
    }

    Clock clock() {
        return clock;
    }

    Duration timeout() {
        return timeout;
    }

    Headers headers() {
        return headers;
    }

    UrlConventions urlConventions() {
        return urlConventions;
    }

    /** Returns a text with the endpoint and the allowed hosts. */
    @Override
    public String toString() {
        return endpoint + ", allowed hosts " + allowedHosts;
    }
}
