package dev.graphlet.testkit.query;

import dev.graphlet.runtime.edm.EdmService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.olingo.server.api.uri.UriInfo;
import org.apache.olingo.server.api.uri.UriInfoResource;
import org.apache.olingo.server.api.uri.queryoption.CountOption;
import org.apache.olingo.server.api.uri.queryoption.ExpandItem;
import org.apache.olingo.server.api.uri.queryoption.ExpandOption;
import org.apache.olingo.server.api.uri.queryoption.FilterOption;
import org.apache.olingo.server.api.uri.queryoption.OrderByItem;
import org.apache.olingo.server.api.uri.queryoption.OrderByOption;
import org.apache.olingo.server.api.uri.queryoption.SearchOption;
import org.apache.olingo.server.api.uri.queryoption.SelectItem;
import org.apache.olingo.server.api.uri.queryoption.SelectOption;
import org.apache.olingo.server.api.uri.queryoption.SkipOption;
import org.apache.olingo.server.api.uri.queryoption.TopOption;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The query options of a request, or of one item of its {@code $expand}. Immutable.
 *
 * @param service the declared types
 */
public record Query(
        EdmService service,
        @Nullable FilterOption filter,
        @Nullable SearchOption search,
        @Nullable OrderByOption orderBy,
        @Nullable SkipOption skip,
        @Nullable TopOption top,
        @Nullable CountOption count,
        @Nullable SelectOption select,
        @Nullable ExpandOption expand) {
    static Query of(EdmService service, UriInfo uri) {
        return new Query(
                service,
                uri.getFilterOption(),
                uri.getSearchOption(),
                uri.getOrderByOption(),
                uri.getSkipOption(),
                uri.getTopOption(),
                uri.getCountOption(),
                uri.getSelectOption(),
                uri.getExpandOption());
    }

    static Query of(EdmService service, ExpandItem item) {
        return new Query(
                service,
                item.getFilterOption(),
                item.getSearchOption(),
                item.getOrderByOption(),
                item.getSkipOption(),
                item.getTopOption(),
                item.getCountOption(),
                item.getSelectOption(),
                item.getExpandOption());
    }

    /** Checks that collection options are used for collections only, and that enumeration members are declared. */
    void check(boolean collection) {
        boolean one =
                filter == null && search == null && orderBy == null && skip == null && top == null && count == null;
        if (!collection && !one) {
            throw new QueryException("$filter, $search, $orderby, $skip, $top and $count are of collections only.");
        }
        if (filter != null) {
            EnumMembers.check(service, filter.getExpression());
        }
        if (expand != null) {
            expand.getExpandItems().forEach(item -> of(service, item).check(true));
        }
    }

    /** Returns whether the query requests the number of all matching items. */
    public boolean counts() {
        return count != null && count.getValue();
    }

    /** Returns the matching items in the requested order. */
    public List<Item> matching(List<Item> items) {
        List<Item> found = new ArrayList<>(items);
        if (filter != null) {
            found.removeIf(item -> !Condition.holds(filter.getExpression(), Scope.of(service, item)));
        }
        if (search != null) {
            found.removeIf(item -> !Search.matches(search.getSearchExpression(), item));
        }
        if (orderBy != null) {
            found.sort(order(orderBy));
        }
        return found;
    }

    /** Returns the matching items within {@code $skip} and {@code $top}. */
    public List<Item> part(List<Item> matching) {
        List<Item> rest = rest(matching);
        return top == null ? rest : rest.subList(0, Math.min(top.getValue(), rest.size()));
    }

    /** Returns the matching items without the skipped ones. */
    public List<Item> rest(List<Item> matching) {
        return matching.subList(Math.min(skip == null ? 0 : skip.getValue(), matching.size()), matching.size());
    }

    /** Returns a copy of this query without {@code $count}. */
    public Query uncounted() {
        return new Query(service, filter, search, orderBy, skip, top, null, select, expand);
    }

    /** Returns the names of the properties that are selected or expanded directly. */
    public Set<String> named() {
        Stream<UriInfoResource> selected = select == null
                ? Stream.empty()
                : select.getSelectItems().stream().map(SelectItem::getResourcePath);
        Stream<UriInfoResource> expanded = expand == null
                ? Stream.empty()
                : expand.getExpandItems().stream().map(ExpandItem::getResourcePath);
        return Stream.concat(selected, expanded)
                .filter(path -> path != null && path.getUriResourceParts().size() == 1)
                .map(path -> path.getUriResourceParts().get(0).getSegmentValue())
                .collect(Collectors.toSet());
    }

    private Comparator<Item> order(OrderByOption option) {
        Comparator<Item> order = Comparator.comparing(item -> 0);
        for (OrderByItem item : option.getOrders()) {
            Comparator<Item> next = (left, right) -> compare(
                    Condition.value(item.getExpression(), Scope.of(service, left)),
                    Condition.value(item.getExpression(), Scope.of(service, right)));
            order = order.thenComparing(item.isDescending() ? next.reversed() : next);
        }
        return order;
    }

    /** Compares two values; null comes first (OData URL conventions 4.01, section 5.1.4). */
    private static int compare(@Nullable Object left, @Nullable Object right) {
        Integer order = Values.compare(left, right);
        if (order != null) {
            return order;
        }
        return left == right ? 0 : left == null ? -1 : 1;
    }

    /** Returns a copy of {@code item} with the selected properties and the expanded entities. */
    public ObjectNode shaped(Item item) {
        ObjectNode shaped = Links.hidden(select == null ? item.shown().deepCopy() : Selection.of(select, item.json()));
        if (expand != null) {
            expand.getExpandItems().forEach(each -> Expansion.add(service, each, item, shaped));
        }
        return shaped;
    }
}
