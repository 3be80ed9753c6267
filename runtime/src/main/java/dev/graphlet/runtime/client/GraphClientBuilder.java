package dev.graphlet.runtime.client;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.request.SettableHeaders;
import dev.graphlet.runtime.transport.DeadlineExceededException;
import dev.graphlet.runtime.transport.GraphListener;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.JdkTransport;
import dev.graphlet.runtime.transport.ResponseLimits;
import dev.graphlet.runtime.transport.RetryPolicy;
import dev.graphlet.runtime.transport.Timeouts;
import dev.graphlet.runtime.url.UrlConventions;
import dev.graphlet.runtime.validation.Arguments;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Builds a client. Mutable, for one thread.
 *
 * @param <C> the type of the client
 */
public final class GraphClientBuilder<C> {
    URI endpoint;
    final List<String> allowedHosts = new ArrayList<>();

    @Nullable
    GraphTransport transport;

    boolean ownsTransport;
    boolean withoutValidation;
    Duration timeout = Duration.ofMinutes(10);
    Clock clock = Clock.systemUTC();
    Headers headers = Headers.none();
    UrlConventions urlConventions = UrlConventions.GRAPH;
    RetryPolicy retry = RetryPolicy.standard();
    ResponseLimits limits = ResponseLimits.standard();
    UnaryOperator<Duration> waits = UnaryOperator.identity();
    final List<GraphListener> listeners = new ArrayList<>();
    private @Nullable AccessTokenProvider accessToken;
    private final Function<GraphClientSettings, C> constructor;

    /** Creates a builder for a service whose default endpoint is {@code endpoint}. */
    @InternalApi
    public GraphClientBuilder(URI endpoint, Function<GraphClientSettings, C> constructor) {
        this.endpoint = Endpoints.checked(endpoint);
        this.constructor = Arguments.nonNull(constructor, "constructor");
    }

    /** Sets the provider of access tokens, such as {@link AccessTokenProvider#caching} for a credential. Required. */
    public GraphClientBuilder<C> accessToken(AccessTokenProvider provider) {
        accessToken = Arguments.nonNull(provider, "provider");
        return this;
    }

    /**
     * Sets the root URL of the service, in place of the default one.
     *
     * @throws IllegalArgumentException unless {@code endpoint} is absolute and https (or http on loopback), without
     *     user-info, query and fragment
     */
    public GraphClientBuilder<C> endpoint(URI endpoint) {
        this.endpoint = Endpoints.checked(endpoint);
        return this;
    }

    /**
     * Sets the root URL of the service, in place of the default one.
     *
     * @throws IllegalArgumentException unless {@code endpoint} is a URL as in {@link #endpoint(URI)}
     */
    public GraphClientBuilder<C> endpoint(String endpoint) {
        this.endpoint = Endpoints.parse(endpoint);
        return this;
    }

    /**
     * Adds hosts that may receive the access token, each a name with or without {@code :port}, besides the endpoint's
     * own host.
     *
     * @throws IllegalArgumentException if one of {@code hosts} is not a host name
     */
    public GraphClientBuilder<C> allowedHosts(String... hosts) {
        for (String host : Arguments.nonNull(hosts, "hosts")) {
            allowedHosts.add(Endpoints.checkedHost(host));
        }
        return this;
    }

    /**
     * Sets the transport, in place of {@link JdkTransport#create()}. For other timeouts or a proxy, use
     * {@link JdkTransport#builder()}. Closing the client does not close {@code transport}.
     */
    public GraphClientBuilder<C> transport(GraphTransport transport) {
        this.transport = Arguments.nonNull(transport, "transport");
        ownsTransport = false;
        return this;
    }

    /** Sets the transport as {@link #transport} does; closing the client closes {@code transport} too. */
    public GraphClientBuilder<C> ownedTransport(GraphTransport transport) {
        this.transport = Arguments.nonNull(transport, "transport");
        ownsTransport = true;
        return this;
    }

    /**
     * Sets the time for a request with all its attempts and waits, until the response is complete or the stream of its
     * body begins; 10 minutes by default. After that time the request fails, with a {@link DeadlineExceededException}
     * as the cause.
     *
     * @throws IllegalArgumentException if {@code timeout} is not positive
     */
    public GraphClientBuilder<C> timeout(Duration timeout) {
        this.timeout = Timeouts.positive(timeout);
        return this;
    }

    /**
     * Adds a header to all requests that carry the access token. A request's own header takes precedence; preferences
     * in {@code Prefer} are combined. {@code User-Agent} is Graphlet's name unless set here.
     *
     * @throws IllegalArgumentException as {@link GraphRequest#header}
     */
    public GraphClientBuilder<C> header(String name, String value) {
        headers = headers.with(SettableHeaders.checked(name), value);
        return this;
    }

    /** Adds a header as {@link #header} does, whose value is masked in all texts. */
    public GraphClientBuilder<C> secretHeader(String name, String value) {
        headers = headers.withSecret(SettableHeaders.checked(name), value);
        return this;
    }

    /** Sends all requests without validation. */
    public GraphClientBuilder<C> withoutValidation() {
        withoutValidation = true;
        return this;
    }

    /** Sets the retry policy for all transports, in place of {@link RetryPolicy#standard()}. */
    public GraphClientBuilder<C> retry(RetryPolicy policy) {
        retry = Arguments.nonNull(policy, "policy");
        return this;
    }

    /** Sets the limits for responses, in place of {@link ResponseLimits#standard()}. */
    public GraphClientBuilder<C> limits(ResponseLimits limits) {
        this.limits = Arguments.nonNull(limits, "limits");
        return this;
    }

    /** Sets the clock that determines the wait for a {@code Retry-After} with a date. For tests. */
    public GraphClientBuilder<C> clock(Clock clock) {
        this.clock = Arguments.nonNull(clock, "clock");
        return this;
    }

    /** Sets a function from the due wait of retries, batches and monitors to the actual wait. For tests. */
    public GraphClientBuilder<C> waits(UnaryOperator<Duration> waits) {
        this.waits = Arguments.nonNull(waits, "waits");
        return this;
    }

    /** Adds a listener, which is notified of every attempt to send a request. */
    public GraphClientBuilder<C> listener(GraphListener listener) {
        listeners.add(Arguments.nonNull(listener, "listener"));
        return this;
    }

    /** Sets the form of keys and enumeration values in URLs, in place of {@link UrlConventions#GRAPH}. */
    public GraphClientBuilder<C> urlConventions(UrlConventions conventions) {
        urlConventions = Arguments.nonNull(conventions, "conventions");
        return this;
    }

    /**
     * Creates the client.
     *
     * @throws IllegalStateException if no provider of access tokens is set
     */
    public C build() {
        if (accessToken == null) {
            throw new IllegalStateException(
                    "accessToken is missing: call accessToken(provider) before build(), for example"
                            + " accessToken(AccessTokenProvider.of(token))");
        }
        return constructor.apply(new GraphClientSettings(this, accessToken));
    }
}
