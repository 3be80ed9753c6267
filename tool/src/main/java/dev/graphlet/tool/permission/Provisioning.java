package dev.graphlet.tool.permission;

import dev.graphlet.tool.failure.DataException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The identifiers under which permissions stand in the manifest of an app registration. */
public final class Provisioning {
    /** The application identifier of Microsoft Graph, which has all of these permissions. */
    public static final String GRAPH = "00000003-0000-0000-c000-000000000000";

    private final Map<String, List<Deployment>> deployments = new HashMap<>();

    private Provisioning() {}

    /**
     * A permission as it can be requested.
     *
     * @param scheme the scheme
     * @param id the GUID
     * @param hidden whether the portal does not show the permission
     * @param enabled whether the permission can be granted
     */
    public record Deployment(Scheme scheme, String id, boolean hidden, boolean enabled) {}

    /**
     * Reads provisioningInfo.json of Microsoft's repository microsoft-graph-devx-content.
     *
     * @param name what messages call it
     * @throws DataException if it is not JSON, or has no permissions
     */
    public static Provisioning read(byte[] octets, String name) {
        JsonNode all = PermissionsReader.tree(octets, name).path("permissionDeployments");
        Provisioning provisioning = new Provisioning();
        all.properties().forEach(each -> each.getValue().forEach(node -> provisioning.add(each.getKey(), node)));
        if (provisioning.deployments.isEmpty()) {
            throw new DataException(
                    name + " has no permissions. Give provisioningInfo.json of microsoft-graph-devx-content.");
        }
        return provisioning;
    }

    private void add(String permission, JsonNode node) {
        Optional<Scheme> scheme = Scheme.of(node.path("scheme").asString(""));
        String id = node.path("id").asString("");
        List<String> environments =
                List.of(node.path("environment").asString("").split(";", -1));
        if (scheme.isPresent() && !id.isEmpty() && environments.contains("public")) {
            deployments
                    .computeIfAbsent(permission, any -> new ArrayList<>())
                    .add(new Deployment(
                            scheme.get(),
                            id,
                            node.path("isHidden").asBoolean(false),
                            node.path("isEnabled").asBoolean(true)));
        }
    }

    /** Returns a permission in a scheme in the public cloud; empty if it has no identifier. */
    public Optional<Deployment> find(String permission, Scheme scheme) {
        // Users with a personal account consent to the same scope.
        Scheme stored = scheme == Scheme.PERSONAL ? Scheme.DELEGATED : scheme;
        return deployments.getOrDefault(permission, List.of()).stream()
                .filter(each -> each.scheme() == stored)
                .findFirst();
    }
}
