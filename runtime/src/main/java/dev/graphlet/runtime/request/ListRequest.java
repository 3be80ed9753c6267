package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.ProjectedValue;
import dev.graphlet.runtime.model.Projection;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.property.Lambdas;
import dev.graphlet.runtime.property.OrderBy;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.property.Search;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.validation.Arguments;
import java.util.function.Function;

/**
 * Lists a collection: {@code send()} returns one page, iteration covers all items. Immutable and thread-safe.
 *
 * @param <V> the type of an item
 * @param <P> the properties that lambdas receive
 * @param <R> the type of the request
 */
public abstract class ListRequest<V extends StructuredValue, P extends PropertyPath, R extends ListRequest<V, P, R>>
        extends QueryRequest<GraphPage<V>, P, R> implements PagedRequest<V> {
    /** Creates a request that {@code sender} executes; lambdas receive {@code properties}. */
    protected ListRequest(RequestSender sender, RequestParts<GraphPage<V>> parts, P properties) {
        super(sender, parts, properties);
    }

    /** Returns a copy of this request for items that match: {@code filter(p -> p.status().eq(RunStatus.RUNNING))}. */
    public final R filter(Function<? super P, ? extends Filter> filter) {
        return with(parts().filtered(Lambdas.apply("filter", properties(), filter)));
    }

    /**
     * Returns a copy of this request with the items in the given order: {@code orderBy(p -> p.startDateTime().desc())}.
     *
     * @throws IllegalArgumentException if {@code orders} is empty
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final R orderBy(Function<? super P, OrderBy>... orders) {
        return with(parts().withQueryParameter(QueryParameter.orderBy(Lambdas.apply("orders", properties(), orders))));
    }

    /**
     * Returns a copy of this request for at most {@code top} items per page; whether later pages have more items
     * depends on the service.
     *
     * @throws IllegalArgumentException if {@code top} is negative
     */
    public final R top(int top) {
        return with(parts().withQueryParameter("$top", Arguments.nonNegative(top, "top")));
    }

    /**
     * Returns a copy of this request without the first {@code skip} items.
     *
     * @throws IllegalArgumentException if {@code skip} is negative
     */
    public final R skip(int skip) {
        return with(parts().withQueryParameter("$skip", Arguments.nonNegative(skip, "skip")));
    }

    /** Returns a copy of this request that also asks for the number of items on all pages: {@link GraphPage#count}. */
    public final R count() {
        return with(parts().withQueryParameter("$count", "true"));
    }

    /**
     * Returns a copy of this request for items that match {@code phrase}, which the service interprets:
     * {@code "displayName:rollover"}. A text whose clauses are quoted already is sent unchanged:
     * {@code "\"displayName:Ada\" OR \"mail:bob\""}. For user input, prefer {@link Search#of(String)}, which takes any
     * text as one phrase.
     *
     * @throws IllegalArgumentException if {@code phrase} is blank
     */
    public final R search(String phrase) {
        return search(Search.parse(phrase));
    }

    /**
     * Returns a copy of this request for items that match {@code search}, such as
     * {@code Search.of("displayName", "Ada").or(Search.of("mail", "bob"))}.
     */
    public final R search(Search search) {
        return with(parts().withQueryParameter(QueryParameter.search(search)));
    }

    /**
     * Returns a copy of this request that lets the service use its indexes. On directory objects, the operators that
     * Graph calls advanced need the indexes: {@code ne}, {@code not}, {@code endsWith}, counts and searches. Very
     * recent changes may be missing. Graph rejects advanced queries with {@code expand} on directory objects.
     */
    public final R advanced() {
        return with(parts().withHeader("ConsistencyLevel", "eventual").withQueryParameter("$count", "true"));
    }

    /**
     * Returns a request for the items as values of {@code projection}, whose members replace {@code $select} and
     * {@code $expand} of this request: {@code list().as(UserCard.PROJECTION)}.
     */
    public final <T extends ProjectedValue<?>> ProjectedListRequest<T, P> as(Projection<? super V, T> projection) {
        Arguments.nonNull(projection, "projection");
        ResponseReader<GraphPage<T>> page = ResponseReader.projectedPage(parts().reader(), projection);
        return new ProjectedListRequest<>(
                sender(),
                ProjectedParts.of(parts(), page, projection.selection(), projection.expansion()),
                properties());
    }

    @Override
    public final R page(String nextLink) {
        return with(parts().following(nextLink));
    }
}
