package dev.graphlet.runtime.client;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.transport.GraphListener;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.MethanolTransport;
import dev.graphlet.runtime.transport.ResponseLimits;
import dev.graphlet.runtime.transport.RetryPolicy;
import dev.graphlet.runtime.url.UrlConventions;
import dev.graphlet.runtime.validation.Arguments;
import java.net.URI;
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

    boolean unchecked;
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
     * What sends the requests, in place of {@link MethanolTransport#create()}; for other timeouts, one of
     * {@link MethanolTransport#builder()}. It stays open when the client is closed.
     */
    public GraphClientBuilder<C> transport(GraphTransport transport) {
        this.transport = Arguments.nonNull(transport, "transport");
        return this;
    }

    /** Sends every create and update without checking it first. */
    public GraphClientBuilder<C> unchecked() {
        unchecked = true;
        return this;
    }

    /** When requests are sent again, in place of {@link RetryPolicy#standard()}; a transport of one's own does it itself. */
    public GraphClientBuilder<C> retry(RetryPolicy policy) {
        retry = Arguments.nonNull(policy, "policy");
        return this;
    }

    /** How much of an answer is taken, in place of {@link ResponseLimits#standard()}. */
    public GraphClientBuilder<C> limits(ResponseLimits limits) {
        this.limits = Arguments.nonNull(limits, "limits");
        return this;
    }

    /** How long is really waited before a retry that is to wait so long; for tests. */
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
