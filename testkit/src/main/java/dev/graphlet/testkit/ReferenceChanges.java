package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.testkit.query.Query;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The reference changes of an entity in a delta: {@code members@delta} if {@code members} is requested. */
final class ReferenceChanges {
    private final ResourceStore store;
    private final EntityGraph graph;

    ReferenceChanges(ResourceStore store, EntityGraph graph) {
        this.store = store;
        this.graph = graph;
    }

    boolean any(StoredItem item, Query query, long since) {
        return navigations(item, query)
                .anyMatch(navigation -> !store.referredSince(navigation, since).isEmpty()
                        || !store.forgottenSince(navigation, since).isEmpty());
    }

    /** Adds the changes to the entity {@code shaped}; the first round contains all current references. */
    void add(StoredItem item, Query query, long since, ObjectNode shaped) {
        navigations(item, query).forEach(navigation -> {
            List<EntityAddress> added = store.referredSince(navigation, since);
            List<EntityAddress> removed = since == 0 ? List.of() : store.forgottenSince(navigation, since);
            String name = navigation.path().substring(navigation.path().lastIndexOf('/') + 1);
            shaped.remove(name);
            if (added.isEmpty() && removed.isEmpty()) {
                return;
            }
            ArrayNode changes = shaped.putArray(name + "@delta");
            added.forEach(target -> changes.add(reference(target)));
            removed.forEach(target -> {
                ObjectNode gone = reference(target);
                gone.putObject("@removed").put("reason", "deleted");
                changes.add(gone);
            });
        });
    }

    private Stream<Address> navigations(StoredItem item, Query query) {
        Set<String> asked = query.named();
        return item.address().type().properties().stream()
                .filter(EdmProperty::isNavigation)
                .filter(property -> !property.isContained() && asked.contains(property.name()))
                .map(property -> graph.navigation(item.address(), property));
    }

    private ObjectNode reference(EntityAddress target) {
        String type = graph.item(target)
                .map(item -> item.address().type().name())
                .orElse(target.type().name());
        String key = target.type().keys().get(0).name();
        return Json.object().put(TypeResolver.TYPE, "#" + type).put(key, target.key());
    }
}
