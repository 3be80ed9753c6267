package dev.graphlet.runtime.client;

import java.net.URI;

/**
 * The root of Microsoft Graph in each national cloud. Pass {@link #v1()}, {@link #beta()} or any other URL to
 * {@link GraphClientBuilder#endpoint(URI)}. Immutable and thread-safe.
 *
 * @param host the URL without a version
 */
public record ServiceRoot(URI host) {
    /** The global service, which most tenants use. */
    public static final ServiceRoot GLOBAL = new ServiceRoot(URI.create("https://graph.microsoft.com"));

    /** The service of the US government, level 4 (GCC High). */
    public static final ServiceRoot US_GOV = new ServiceRoot(URI.create("https://graph.microsoft.us"));

    /** The service of the US government, level 5 (DoD). */
    public static final ServiceRoot US_GOV_DOD = new ServiceRoot(URI.create("https://dod-graph.microsoft.us"));

    /** The service of China, operated by 21Vianet. */
    public static final ServiceRoot CHINA = new ServiceRoot(URI.create("https://microsoftgraph.chinacloudapi.cn"));

    /**
     * Checks {@code host}.
     *
     * @throws IllegalArgumentException unless {@code host} is a URL as in {@link GraphClientBuilder#endpoint(URI)}
     */
    public ServiceRoot {
        host = Endpoints.checked(host);
    }

    /** Returns the URL of version 1.0, for production. */
    public URI v1() {
        return URI.create(host + "/v1.0");
    }

    /** Returns the URL of the beta version, for features that are not in version 1.0 yet. */
    public URI beta() {
        return URI.create(host + "/beta");
    }
}
