package dev.graphlet.testkit.query;

import dev.graphlet.runtime.edm.EdmService;
import java.util.List;
import org.apache.olingo.server.api.uri.UriResource;
import org.apache.olingo.server.api.uri.UriResourcePartTyped;
import org.apache.olingo.server.api.uri.queryoption.ExpandItem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code $expand}: related entities, each shaped by its own options. */
final class Expansion {
    private Expansion() {}

    static void add(EdmService service, ExpandItem expand, Item item, ObjectNode shaped) {
        if (expand.isStar() || expand.isRef()) {
            throw new QueryException("'*' and '$ref' are not supported in $expand.");
        }
        List<UriResource> parts = expand.getResourcePath().getUriResourceParts();
        if (parts.size() != 1) {
            throw new QueryException("A path of several segments is not supported in $expand.");
        }
        UriResourcePartTyped navigation = (UriResourcePartTyped) parts.get(0);
        String name = navigation.getSegmentValue();
        Query query = Query.of(service, expand);
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
