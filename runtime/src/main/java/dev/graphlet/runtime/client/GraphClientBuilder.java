package dev.graphlet.runtime.client;

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
 * @param <C> the client
 */
public final class GraphClientBuilder<C> {
    URI endpoint;
    final List<String> allowedHosts = new ArrayList<>();

    @Nullable
    GraphTransport transport;

    boolean ownsTransport;
    boolean unchecked;
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

    /** A builder for a service with that default endpoint. */
    public GraphClientBuilder(URI endpoint, Function<GraphClientSettings, C> constructor) {
        this.endpoint = Endpoints.checked(endpoint);
        this.constructor = Arguments.nonNull(constructor, "constructor");
    }

    /** Sets where access tokens come from; {@link AccessTokenProvider#caching} keeps those of a credential. Required. */
    public GraphClientBuilder<C> accessToken(AccessTokenProvider provider) {
        accessToken = Arguments.nonNull(provider, "provider");
        return this;
    }

    /**
     * The root of the service, in place of the default one.
     *
     * @throws IllegalArgumentException unless it is absolute, https (or http on loopback), without user-info, query and fragment
     */
    public GraphClientBuilder<C> endpoint(URI endpoint) {
        this.endpoint = Endpoints.checked(endpoint);
        return this;
    }

    /**
     * The root of the service, in place of the default one.
     *
     * @throws IllegalArgumentException unless it is a URL as in {@link #endpoint(URI)}
     */
    public GraphClientBuilder<C> endpoint(String endpoint) {
        this.endpoint = Endpoints.parse(endpoint);
        return this;
    }

    /**
     * Further hosts that may see the access token, each a name with or without {@code :port}; the endpoint's own always may.
     *
     * @throws IllegalArgumentException if one is no host
     */
    public GraphClientBuilder<C> allowedHosts(String... hosts) {
        for (String host : Arguments.nonNull(hosts, "hosts")) {
            allowedHosts.add(Endpoints.checkedHost(host));
        }
        return this;
    }

    /**
     * Sets what does the exchanges, in place of {@link JdkTransport#create()}: for other timeouts or a proxy, one of
     * {@link JdkTransport#builder()}. It stays open when the client is closed.
     */
    public GraphClientBuilder<C> transport(GraphTransport transport) {
        this.transport = Arguments.nonNull(transport, "transport");
        ownsTransport = false;
        return this;
    }

    /** Sets what does the exchanges, as {@link #transport} does, and has it closed with the client. */
    public GraphClientBuilder<C> ownedTransport(GraphTransport transport) {
        this.transport = Arguments.nonNull(transport, "transport");
        ownsTransport = true;
        return this;
    }

    /**
     * Sets how long a request may take, all attempts and waits together, until its answer is there, or the stream of its body
     * begins; 10 minutes by default. It ends in a {@link DeadlineExceededException}, the cause of what is thrown.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public GraphClientBuilder<C> timeout(Duration timeout) {
        this.timeout = Timeouts.positive(timeout);
        return this;
    }

    /**
     * Adds a header to all requests that carry the access token, where they don't have it themselves; preferences, of the header
     * {@code Prefer}, are added to those of the request. {@code User-Agent} is Graphlet's name unless set here.
     *
     * @throws IllegalArgumentException as {@link GraphRequest#header}
     */
    public GraphClientBuilder<C> header(String name, String value) {
        headers = headers.with(SettableHeaders.checked(name), value);
        return this;
    }

    /** Adds a header as {@link #header} does, whose value no text shows. */
    public GraphClientBuilder<C> secretHeader(String name, String value) {
        headers = headers.withSecret(SettableHeaders.checked(name), value);
        return this;
    }

    /** Sends every create and update without checking it first. */
    public GraphClientBuilder<C> unchecked() {
        unchecked = true;
        return this;
    }

    /** When requests are sent again, in place of {@link RetryPolicy#standard()}, whatever the transport. */
    public GraphClientBuilder<C> retry(RetryPolicy policy) {
        retry = Arguments.nonNull(policy, "policy");
        return this;
    }

    /** How much of an answer is taken, in place of {@link ResponseLimits#standard()}. */
    public GraphClientBuilder<C> limits(ResponseLimits limits) {
        this.limits = Arguments.nonNull(limits, "limits");
        return this;
    }

    /** Sets what time it is, to tell how long a {@code Retry-After} that is a date is to be waited for; for tests. */
    public GraphClientBuilder<C> clock(Clock clock) {
        this.clock = Arguments.nonNull(clock, "clock");
        return this;
    }

    /** Sets how long is really waited where a wait of such a length is due, by retries, batches and monitors; for tests. */
    public GraphClientBuilder<C> waits(UnaryOperator<Duration> waits) {
        this.waits = Arguments.nonNull(waits, "waits");
        return this;
    }

    /** Tells {@code listener} of every attempt to send a request, beside those it was told before. */
    public GraphClientBuilder<C> listener(GraphListener listener) {
        listeners.add(Arguments.nonNull(listener, "listener"));
        return this;
    }

    /** How keys and enumeration values stand in URLs, in place of {@link UrlConventions#GRAPH}. */
    public GraphClientBuilder<C> urlConventions(UrlConventions conventions) {
        urlConventions = Arguments.nonNull(conventions, "conventions");
        return this;
    }

    /**
     * The client.
     *
     * @throws IllegalStateException if there is no provider of access tokens
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
