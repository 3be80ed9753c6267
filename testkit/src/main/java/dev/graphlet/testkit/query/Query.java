package dev.graphlet.testkit.query;

import dev.graphlet.runtime.edm.EdmService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.olingo.server.api.uri.UriInfo;
import org.apache.olingo.server.api.uri.queryoption.ExpandItem;
import org.apache.olingo.server.api.uri.queryoption.TopOption;
import tools.jackson.databind.node.ObjectNode;

/** The parsed query of a request, or of one item of its {@code $expand}. Immutable. */
public final class Query {
    private final EdmService service;
    private final Matching matching;
    private final Paging paging;
    private final Shape shape;

    private Query(EdmService service, Matching matching, Paging paging, Shape shape) {
        this.service = service;
        this.matching = matching;
        this.paging = paging;
        this.shape = shape;
    }

    static Query of(EdmService service, UriInfo uri) {
        return new Query(
                service,
                new Matching(uri.getFilterOption(), uri.getSearchOption(), uri.getOrderByOption()),
                new Paging(uri.getSkipOption(), uri.getTopOption(), uri.getCountOption()),
                new Shape(uri.getSelectOption(), uri.getExpandOption()));
    }

    static Query of(EdmService service, ExpandItem item) {
        return new Query(
                service,
                new Matching(item.getFilterOption(), item.getSearchOption(), item.getOrderByOption()),
                new Paging(item.getSkipOption(), item.getTopOption(), item.getCountOption()),
                new Shape(item.getSelectOption(), item.getExpandOption()));
    }

    /** Checks that collection options are used for collections only, and that enumeration members are declared. */
    void check(boolean collection) {
        if (!collection && !(matching.isEmpty() && paging.isEmpty())) {
            throw new QueryException("$filter, $search, $orderby, $skip, $top and $count apply to collections only.");
        }
        matching.check(service);
        shape.check(service);
    }

    /** Returns whether the query requests the number of all matching items. */
    public boolean counts() {
        return paging.counts();
    }

    /** Returns a copy of this query without {@code $count}. */
    public Query uncounted() {
        return new Query(service, matching, paging.uncounted(), shape);
    }

    /** Returns the value of {@code $top}; empty without. */
    public Optional<Integer> top() {
        return Optional.ofNullable(paging.top()).map(TopOption::getValue);
    }

    /** Returns the matching items in the requested order. */
    public List<Item> matching(List<Item> items) {
        return matching.of(service, items);
    }

    /** Returns the matching items within {@code $skip} and {@code $top}. */
    public List<Item> part(List<Item> matchingItems) {
        return paging.part(matchingItems);
    }

    /** Returns the matching items without the skipped ones. */
    public List<Item> rest(List<Item> matchingItems) {
        return paging.rest(matchingItems);
    }

    /** Returns the names of the properties that are selected or expanded directly. */
    public Set<String> named() {
        return shape.named();
    }

    /** Returns a copy of {@code item} with the selected properties and the expanded entities. */
    public ObjectNode shaped(Item item) {
        return shape.of(service, item);
    }
}
