package dev.graphlet.testkit;

import dev.graphlet.testkit.query.Item;
import dev.graphlet.testkit.query.Query;
import dev.graphlet.testkit.query.StoredLinks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes stored entities in the format of Graph: control information first. */
final class Representation {
    private final String root;

    Representation(String root) {
        this.root = root;
    }

    /** Returns the URL of the service root, without a trailing slash. */
    String root() {
        return root;
    }

    /** Returns the path of an absolute or relative URL from the service root; empty for one of another service. */
    String path(String url) {
        if (url.startsWith(root + "/")) {
            return url.substring(root.length());
        }
        return url.startsWith("http") ? "" : "/" + url.replaceFirst("^/", "");
    }

    String one(EntityAddress address, ObjectNode entity) {
        String suffix = address instanceof SingletonAddress ? "" : "/$entity";
        ObjectNode object = Json.object().put("@odata.context", context(address) + suffix);
        return Json.write(object.setAll(StoredLinks.hidden(entity.deepCopy())));
    }

    String page(Address collection, List<Item> items, Query query, @Nullable Integer count, @Nullable String nextLink) {
        ObjectNode page = Json.object().put("@odata.context", context(collection));
        if (count != null) {
            page.put("@odata.count", count);
        }
        if (nextLink != null) {
            page.put("@odata.nextLink", nextLink);
        }
        ArrayNode value = page.putArray("value");
        items.forEach(item -> value.add(query.shaped(item)));
        return Json.write(page);
    }

    String location(EntityAddress address) {
        String suffix = address instanceof KeyedAddress keyed ? key(keyed.key()) : "";
        return root + encoded(address.place().path()) + suffix;
    }

    private static String key(String key) {
        String suffix = KeyText.behind(key);
        return suffix.startsWith("(") ? encodedKey(suffix) : "/" + encodedSegment(key);
    }

    private static String encodedKey(String predicate) {
        return encodedSegment(predicate)
                .replace("%28", "(")
                .replace("%29", ")")
                .replace("%3D", "=")
                .replace("%27", "'")
                .replace("%2C", ",");
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment -> segment.contains("(") ? encodedKey(segment) : encodedSegment(segment))
                .collect(Collectors.joining("/"));
    }

    private static String encodedSegment(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String context(Address address) {
        return root + "/$metadata#" + address.place().path().substring(1);
    }

    /** Returns the entity with its type, and with its ETag if it has one. */
    static ObjectNode of(StoredEntity stored) {
        ObjectNode object = Json.object();
        JsonNode type = stored.entity().get(TypeResolver.TYPE);
        if (type != null) {
            object.set(TypeResolver.TYPE, type);
        }
        stored.etag().ifPresent(etag -> object.put("@odata.etag", etag));
        return object.setAll(stored.entity());
    }
}
