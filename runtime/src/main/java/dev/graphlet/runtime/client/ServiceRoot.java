package dev.graphlet.runtime.client;

import java.net.URI;

/**
 * Where Microsoft Graph is, in each of the clouds that have one of their own; {@link GraphClientBuilder#endpoint(URI)} takes
 * what {@link #v1()} and {@link #beta()} give, and any other URL. Immutable and thread-safe.
 *
 * @param host the URL without a version
 */
public record ServiceRoot(URI host) {
    /** The one that most use. */
    public static final ServiceRoot GLOBAL = new ServiceRoot(URI.create("https://graph.microsoft.com"));

    /** The US government's, level 4 (GCC High). */
    public static final ServiceRoot US_GOV = new ServiceRoot(URI.create("https://graph.microsoft.us"));

    /** The US government's, level 5 (DoD). */
    public static final ServiceRoot US_GOV_DOD = new ServiceRoot(URI.create("https://dod-graph.microsoft.us"));

    /** The one of China, operated by 21Vianet. */
    public static final ServiceRoot CHINA = new ServiceRoot(URI.create("https://microsoftgraph.chinacloudapi.cn"));

    /**
     * Checks the URL.
     *
     * @throws IllegalArgumentException unless it is one as in {@link GraphClientBuilder#endpoint(URI)}
     */
    public ServiceRoot {
        host = Endpoints.checked(host);
    }

    /** Version 1.0, for production. */
    public URI v1() {
        return URI.create(host + "/v1.0");
    }

    /** The version that changes, for what is not in the other yet. */
    public URI beta() {
        return URI.create(host + "/beta");
    }
}
