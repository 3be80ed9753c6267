package dev.graphlet.runtime.client;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.MethanolTransport;
import java.net.URI;

/** What a {@link GraphClientBuilder} was told; for the constructors of generated clients. Immutable and thread-safe. */
public final class GraphClientSettings {
    private final URI endpoint;
    private final AllowedHosts allowedHosts;
    private final AccessTokenProvider accessToken;
    private final GraphTransport transport;
    private final boolean ownsTransport;
    private final boolean unchecked;

    GraphClientSettings(GraphClientBuilder<?> builder, AccessTokenProvider accessToken) {
        this.endpoint = builder.endpoint;
        this.allowedHosts = new AllowedHosts(builder.endpoint, builder.allowedHosts);
        this.accessToken = accessToken;
        this.ownsTransport = builder.transport == null;
        this.transport = builder.transport == null ? MethanolTransport.create() : builder.transport;
        this.unchecked = builder.unchecked;
    }

    /** The root of the service, without a trailing slash. */
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

    boolean unchecked() {
        return unchecked;
    }

    /** The endpoint and the allowed hosts. */
    @Override
    public String toString() {
        return endpoint + ", allowed hosts " + allowedHosts;
    }
}
