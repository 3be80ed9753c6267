package dev.graphlet.testkit.query;

import dev.graphlet.runtime.edm.EdmService;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.olingo.server.api.uri.UriInfoResource;
import org.apache.olingo.server.api.uri.queryoption.ExpandItem;
import org.apache.olingo.server.api.uri.queryoption.ExpandOption;
import org.apache.olingo.server.api.uri.queryoption.SelectItem;
import org.apache.olingo.server.api.uri.queryoption.SelectOption;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The options of a query that determine the returned parts of an item; null for an absent option. */
record Shape(@Nullable SelectOption select, @Nullable ExpandOption expand) {
    private List<ExpandItem> expandItems() {
        return expand == null ? List.of() : expand.getExpandItems();
    }

    /** Checks the queries within {@code $expand}. */
    void check(EdmService service) {
        expandItems().forEach(item -> Query.of(service, item).check(true));
    }

    /** Returns the names of the properties that are selected or expanded directly. */
    Set<String> named() {
        Stream<UriInfoResource> selected = select == null
                ? Stream.empty()
                : select.getSelectItems().stream().map(SelectItem::getResourcePath);
        Stream<UriInfoResource> expanded = expandItems().stream().map(ExpandItem::getResourcePath);
        return Stream.concat(selected, expanded)
                .filter(path -> path != null && path.getUriResourceParts().size() == 1)
                .map(path -> path.getUriResourceParts().get(0).getSegmentValue())
                .collect(Collectors.toSet());
    }

    /** Returns a copy of {@code item} with the selected properties and the expanded entities. */
    ObjectNode of(EdmService service, Item item) {
        ObjectNode shaped =
                StoredLinks.hidden(select == null ? item.shown().deepCopy() : Selection.of(select, item.json()));
        expandItems().forEach(each -> Expansion.add(service, each, item, shaped));
        return shaped;
    }
}
