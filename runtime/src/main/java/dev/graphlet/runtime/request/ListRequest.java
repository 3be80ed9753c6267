package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.property.Lambdas;
import dev.graphlet.runtime.property.OrderBy;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.property.Search;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lists a collection: {@code send()} gives one page, iterating all items. Immutable and thread-safe.
 *
 * @param <V> one item
 * @param <P> the handles of its properties
 * @param <R> the request itself
 */
public abstract class ListRequest<V extends StructuredValue, P extends PropertyPath, R extends ListRequest<V, P, R>>
        extends QueryRequest<GraphPage<V>, P, R> implements PagedRequest<V> {
    /** A request of those parts, bound to its sender, about items with those properties. */
    protected ListRequest(RequestSender sender, RequestParts<GraphPage<V>> parts, P properties) {
        super(sender, parts, properties);
    }

    /** Only items for which it holds: {@code filter(p -> p.status().eq(RunStatus.RUNNING))}. */
    public final R filter(Function<? super P, ? extends Filter> filter) {
        return with(parts().filtered(Lambdas.apply("filter", properties(), filter)));
    }

    /**
     * In that order: {@code orderBy(p -> p.startDateTime().desc())}.
     *
     * @throws IllegalArgumentException if there is none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final R orderBy(Function<? super P, OrderBy>... orders) {
        List<OrderBy> all = Lambdas.apply("orders", properties(), orders);
        return with(parts().withQueryParameter(
                        "$orderby", all.stream().map(OrderBy::toString).collect(Collectors.joining(","))));
    }

    /**
     * At most that many items in a page; services differ in whether the other items follow on later pages.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public final R top(int top) {
        return with(parts().withQueryParameter("$top", Arguments.nonNegative(top, "top")));
    }

    /**
     * Without the first items.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public final R skip(int skip) {
        return with(parts().withQueryParameter("$skip", Arguments.nonNegative(skip, "skip")));
    }

    /** With how many items there are on all pages together, see {@link GraphPage#count}. */
    public final R count() {
        return with(parts().withQueryParameter("$count", "true"));
    }

    /**
     * Only items that match the phrase, which the service interprets: {@code "displayName:rollover"}. A text whose clauses
     * are quoted already goes as it is: {@code "\"displayName:Ada\" OR \"mail:bob\""}. What somebody typed is better given
     * as {@link Search#of(String)}, which is one phrase whatever it holds.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public final R search(String phrase) {
        return search(Search.parse(phrase));
    }

    /** Only items that match: {@code search(Search.of("displayName", "Ada").or(Search.of("mail", "bob")))}. */
    public final R search(Search search) {
        return with(parts().searching(search));
    }

    /**
     * Lets the service use its indexes, which the operators that Graph calls advanced need on directory objects:
     * {@code ne}, {@code not}, {@code endsWith}, counts and searches. What was written a moment ago may be missing.
     * Graph refuses them together with {@code expand} there.
     */
    public final R advanced() {
        return with(parts().withHeader("ConsistencyLevel", "eventual").withQueryParameter("$count", "true"));
    }

    @Override
    public final R page(String nextLink) {
        return with(parts().following(nextLink));
    }
}
