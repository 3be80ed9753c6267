package dev.graphlet.tool.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part {@code requiredResourceAccess} of the manifest of an app registration.
 *
 * @param json the object with this property
 * @param notes what is wrong with a permission, a line each
 */
public record AppManifest(ObjectNode json, List<String> notes) {
    /** Returns the manifest for permissions by scheme. A permission without an identifier is left out, with a note. */
    public static AppManifest of(Map<Scheme, Set<String>> permissions, Provisioning provisioning) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        ObjectNode graph = json.putArray("requiredResourceAccess").addObject();
        graph.put("resourceAppId", Provisioning.GRAPH);
        ArrayNode access = graph.putArray("resourceAccess");
        List<String> notes = new ArrayList<>();
        permissions.forEach((scheme, names) -> names.forEach(name -> {
            Optional<Provisioning.Deployment> found = provisioning.find(name, scheme);
            found.ifPresent(deployment -> access.addObject()
                    .put("id", deployment.id())
                    .put("type", scheme == Scheme.APPLICATION ? "Role" : "Scope"));
            note(name, scheme, found).ifPresent(notes::add);
        }));
        return new AppManifest(json, notes);
    }

    private static Optional<String> note(String name, Scheme scheme, Optional<Provisioning.Deployment> found) {
        String what = name + " (" + scheme.label() + ")";
        if (found.isEmpty()) {
            return Optional.of(
                    what + " has no identifier in the public cloud, and was left out. Add it in the portal.");
        }
        if (!found.get().enabled()) {
            return Optional.of(what + " is disabled, so that nobody can consent to it.");
        }
        return found.get().hidden() ? Optional.of(what + " is hidden: the portal does not show it.") : Optional.empty();
    }
}
