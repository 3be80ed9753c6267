package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.ProjectedValue;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.property.Lambdas;
import dev.graphlet.runtime.property.OrderBy;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.property.Search;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.runtime.validation.Arguments;
import java.util.function.Function;

/**
 * Lists a collection as values of a projection, which fixes what is selected and expanded. Filters and orders may use
 * all properties of the entity. Immutable and thread-safe.
 *
 * @param <T> the projection
 * @param <P> the properties of the entity, which lambdas receive
 */
public final class ProjectedListRequest<T extends ProjectedValue<?>, P extends PropertyPath>
        extends GraphRequest<GraphPage<T>, ProjectedListRequest<T, P>> implements PagedRequest<T> {
    private final P properties;

    ProjectedListRequest(RequestSender sender, RequestParts<GraphPage<T>> parts, P properties) {
        super(sender, parts);
        this.properties = properties;
    }

    /** Returns a copy of this request for items that match, as {@link ListRequest#filter} does. */
    public ProjectedListRequest<T, P> filter(Function<? super P, ? extends Filter> filter) {
        return with(parts().filtered(Lambdas.apply("filter", properties, filter)));
    }

    /**
     * Returns a copy of this request with the items in the given order, as {@link ListRequest#orderBy} does.
     *
     * @throws IllegalArgumentException if {@code orders} is empty
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ProjectedListRequest<T, P> orderBy(Function<? super P, OrderBy>... orders) {
        return with(parts().withQueryParameter(QueryParameter.orderBy(Lambdas.apply("orders", properties, orders))));
    }

    /**
     * Returns a copy of this request for at most {@code top} items per page, as {@link ListRequest#top} does.
     *
     * @throws IllegalArgumentException if {@code top} is negative
     */
    public ProjectedListRequest<T, P> top(int top) {
        return with(parts().withQueryParameter("$top", Arguments.nonNegative(top, "top")));
    }

    /**
     * Returns a copy of this request without the first {@code skip} items.
     *
     * @throws IllegalArgumentException if {@code skip} is negative
     */
    public ProjectedListRequest<T, P> skip(int skip) {
        return with(parts().withQueryParameter("$skip", Arguments.nonNegative(skip, "skip")));
    }

    /** Returns a copy of this request that also asks for the number of items on all pages: {@link GraphPage#count}. */
    public ProjectedListRequest<T, P> count() {
        return with(parts().withQueryParameter("$count", "true"));
    }

    /**
     * Returns a copy of this request for items that match {@code phrase}, as {@link ListRequest#search(String)} does.
     *
     * @throws IllegalArgumentException if {@code phrase} is blank
     */
    public ProjectedListRequest<T, P> search(String phrase) {
        return search(Search.parse(phrase));
    }

    /** Returns a copy of this request for items that match {@code search}. */
    public ProjectedListRequest<T, P> search(Search search) {
        return with(parts().withQueryParameter(QueryParameter.search(search)));
    }

    /** Returns a copy of this request that lets the service use its indexes, as {@link ListRequest#advanced} does. */
    public ProjectedListRequest<T, P> advanced() {
        return with(parts().withHeader("ConsistencyLevel", "eventual").withQueryParameter("$count", "true"));
    }

    @Override
    public ProjectedListRequest<T, P> page(String nextLink) {
        return with(parts().following(nextLink));
    }

    @Override
    protected ProjectedListRequest<T, P> with(RequestParts<GraphPage<T>> parts) {
        return new ProjectedListRequest<>(sender(), parts, properties);
    }
}
