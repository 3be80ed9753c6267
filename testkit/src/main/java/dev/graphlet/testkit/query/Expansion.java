package dev.graphlet.testkit.query;

import dev.graphlet.runtime.edm.EdmService;
import java.util.List;
import org.apache.olingo.server.api.uri.UriResource;
import org.apache.olingo.server.api.uri.UriResourceComplexProperty;
import org.apache.olingo.server.api.uri.UriResourcePartTyped;
import org.apache.olingo.server.api.uri.queryoption.ExpandItem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code $expand}: adds related entities, shaped by the nested query options.
 *
 * @param query the nested query options
 * @param navigation the navigation property
 */
record Expansion(Query query, UriResourcePartTyped navigation) {
    static void add(EdmService service, ExpandItem expand, Item item, ObjectNode shaped) {
        if (expand.isStar() || expand.isRef()) {
            throw new QueryException("'*' and '$ref' are not supported in $expand.");
        }
        List<UriResource> parts = expand.getResourcePath().getUriResourceParts();
        List<UriResource> owners = parts.subList(0, parts.size() - 1);
        if (!owners.stream().allMatch(UriResourceComplexProperty.class::isInstance)) {
            throw new QueryException(
                    "A path in $expand must lead through complex properties to a navigation property.");
        }
        UriResourcePartTyped navigation = (UriResourcePartTyped) parts.get(parts.size() - 1);
        new Expansion(Query.of(service, expand), navigation)
                .descend(owners.stream().map(UriResource::getSegmentValue).toList(), item, shaped);
    }

    /** Descends into complex values. Complex values that are not selected contain only the expanded entities. */
    private void descend(List<String> owners, Item item, ObjectNode shaped) {
        if (owners.isEmpty()) {
            add(item, shaped);
            return;
        }
        String name = owners.get(0);
        List<String> rest = owners.subList(1, owners.size());
        JsonNode values = item.json().get(name);
        if (values instanceof ObjectNode value) {
            ObjectNode target = shaped.get(name) instanceof ObjectNode there ? there : shaped.putObject(name);
            descend(rest, item.within(value), target);
        } else if (values instanceof ArrayNode array) {
            ArrayNode targets =
                    shaped.get(name) instanceof ArrayNode there ? there : empty(shaped.putArray(name), array);
            for (int i = 0; i < array.size(); i++) {
                descend(rest, item.within((ObjectNode) array.get(i)), (ObjectNode) targets.get(i));
            }
        }
    }

    private static ArrayNode empty(ArrayNode targets, ArrayNode like) {
        like.forEach(value -> targets.addObject());
        return targets;
    }

    private void add(Item item, ObjectNode shaped) {
        String name = navigation.getSegmentValue();
        List<Item> matching = query.matching(item.related(name));
        if (!navigation.isCollection()) {
            if (matching.isEmpty()) {
                shaped.putNull(name);
            } else {
                shaped.set(name, query.shaped(matching.get(0)));
            }
            return;
        }
        if (query.counts()) {
            shaped.put(name + "@odata.count", matching.size());
        }
        ArrayNode values = shaped.putArray(name);
        query.part(matching).forEach(related -> values.add(query.shaped(related)));
    }
}
