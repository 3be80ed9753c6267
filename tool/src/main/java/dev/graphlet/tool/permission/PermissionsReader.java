package dev.graphlet.tool.permission;

import dev.graphlet.tool.failure.DataException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads permissions.json of Microsoft's repository microsoft-graph-devx-content. */
public final class PermissionsReader {
    private static final JsonMapper MAPPER = new JsonMapper();

    private PermissionsReader() {}

    /**
     * Returns the permissions in a document.
     *
     * @param name what messages call it
     * @throws DataException if it is not JSON, or has no permissions
     */
    public static List<Permission> read(byte[] octets, String name) {
        JsonNode all = tree(octets, name).path("permissions");
        List<Permission> permissions = new ArrayList<>();
        all.properties().forEach(each -> permissions.add(permission(each.getKey(), each.getValue())));
        if (permissions.isEmpty()) {
            throw new DataException(
                    name + " has no permissions. Give permissions.json of microsoft-graph-devx-content.");
        }
        return permissions;
    }

    /** Returns a document as a tree. */
    static JsonNode tree(byte[] octets, String name) {
        try {
            return MAPPER.readTree(octets);
        } catch (JacksonException e) {
            throw new DataException(name + " is not JSON. Download it again.", e);
        }
    }

    private static Permission permission(String name, JsonNode node) {
        Map<Scheme, Consent> schemes = new EnumMap<>(Scheme.class);
        node.path("schemes")
                .properties()
                .forEach(each ->
                        Scheme.of(each.getKey()).ifPresent(scheme -> schemes.put(scheme, consent(each.getValue()))));
        List<Permission.PathSet> sets = new ArrayList<>();
        node.path("pathSets").forEach(set -> sets.add(pathSet(set)));
        return new Permission(name, schemes, sets);
    }

    private static Consent consent(JsonNode node) {
        return new Consent(
                node.path("adminDisplayName").asString(""),
                node.path("adminDescription").asString(""),
                node.path("requiresAdminConsent").asBoolean(false),
                node.path("privilegeLevel").asInt(0));
    }

    private static Permission.PathSet pathSet(JsonNode node) {
        Set<String> methods = texts(node.path("methods")).stream().collect(Collectors.toSet());
        Set<Scheme> schemes = schemes(texts(node.path("schemeKeys")));
        List<Permission.Path> paths = new ArrayList<>();
        node.path("paths")
                .properties()
                .forEach(each -> paths.add(path(each.getKey(), each.getValue().asString(""))));
        return new Permission.PathSet(schemes, methods, paths);
    }

    /** Reads {@code least=DelegatedWork,Application;AlsoRequires=Policy.Read.All}. */
    private static Permission.Path path(String path, String text) {
        Set<Scheme> least = Set.of();
        List<String> also = List.of();
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            List<String> values = equals < 0
                    ? List.of()
                    : Arrays.stream(part.substring(equals + 1).split(",", -1))
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .toList();
            if (part.strip().startsWith("least=")) {
                least = schemes(values);
            } else if (part.strip().startsWith("AlsoRequires=")) {
                also = values;
            }
        }
        return new Permission.Path(path, least, also);
    }

    private static Set<Scheme> schemes(List<String> keys) {
        Set<Scheme> schemes = EnumSet.noneOf(Scheme.class);
        keys.forEach(key -> Scheme.of(key).ifPresent(schemes::add));
        return schemes;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asString("")));
        return texts;
    }
}
