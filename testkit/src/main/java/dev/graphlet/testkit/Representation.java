package dev.graphlet.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stored entities as Graph writes them: control information first. */
final class Representation {
    private final String root;

    Representation(String root) {
        this.root = root;
    }

    String one(Address address, StoredEntity stored) {
        String suffix = address.resource().singleton() ? "" : "/$entity";
        return Json.write(fill(Json.object().put("@odata.context", context(address) + suffix), stored));
    }

    String page(Address collection, Collection<StoredEntity> items) {
        ObjectNode page = Json.object().put("@odata.context", context(collection));
        ArrayNode value = page.putArray("value");
        items.forEach(item -> value.add(fill(Json.object(), item)));
        return Json.write(page);
    }

    String location(Address address) {
        String key = URLEncoder.encode(address.item(), StandardCharsets.UTF_8).replace("+", "%20");
        return root + address.resource().path() + "/" + key;
    }

    private String context(Address address) {
        return root + "/$metadata#" + address.resource().path().substring(1);
    }

    private static ObjectNode fill(ObjectNode object, StoredEntity stored) {
        JsonNode type = stored.entity().get(TypeResolver.TYPE);
        if (type != null) {
            object.set(TypeResolver.TYPE, type);
        }
        return object.put("@odata.etag", stored.etag()).setAll(stored.entity());
    }
}
