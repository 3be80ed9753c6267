package dev.graphlet.tool.cache;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where Microsoft publishes what is known of Graph. */
public final class GraphSources {
    /** The CSDL of v1.0. */
    public static final Source V1_METADATA = url("https://graph.microsoft.com/v1.0/$metadata");

    /** The CSDL of beta. */
    public static final Source BETA_METADATA = url("https://graph.microsoft.com/beta/$metadata");

    /** The CSDL of v1.0 with the descriptions of the documentation, which the service leaves out. */
    public static final Source V1_DESCRIPTIONS = url("https://raw.githubusercontent.com/microsoftgraph/msgraph-metadata"
            + "/master/clean_v10_metadata/cleanMetadataWithDescriptionsv1.0.xml");

    /** The CSDL of beta with the descriptions of the documentation. */
    public static final Source BETA_DESCRIPTIONS =
            url("https://raw.githubusercontent.com/microsoftgraph/msgraph-metadata"
                    + "/master/clean_beta_metadata/cleanMetadataWithDescriptionsbeta.xml");

    /** The permissions by path, method and scheme, as JSON. */
    public static final Source PERMISSIONS = url("https://raw.githubusercontent.com/microsoftgraph"
            + "/microsoft-graph-devx-content/master/permissions/new/permissions.json");

    /** The GUIDs of permissions, as JSON. */
    public static final Source PROVISIONING = url("https://raw.githubusercontent.com/microsoftgraph"
            + "/microsoft-graph-devx-content/master/permissions/new/provisioningInfo.json");

    private static final Map<String, String> CLOUDS = Map.of(
            "US_GOV", "https://graph.microsoft.us",
            "US_GOV_DOD", "https://dod-graph.microsoft.us",
            "CHINA", "https://microsoftgraph.chinacloudapi.cn");

    private GraphSources() {}

    /** Returns the names of the national clouds, as constants of {@code Cloud}. */
    public static Set<String> clouds() {
        return new TreeSet<>(CLOUDS.keySet());
    }

    /**
     * Returns the CSDL of a national cloud.
     *
     * @param cloud one of {@link #clouds()}
     * @param version {@code v1.0} or {@code beta}
     */
    public static Source ofCloud(String cloud, String version) {
        return url(CLOUDS.get(cloud) + "/" + version + "/$metadata");
    }

    private static Source url(String url) {
        return new Source.OfUrl(URI.create(url));
    }
}
