package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.property.Lambdas;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.property.Search;
import dev.graphlet.runtime.validation.Arguments;
import java.util.function.Function;

/**
 * Counts the items of a collection (OData URL conventions 4.01, section 4.8). Immutable and thread-safe.
 *
 * @param <P> the properties that lambdas receive
 */
public final class CountRequest<P extends PropertyPath> extends GraphRequest<Long, CountRequest<P>> {
    private final P properties;

    /** Creates a request that {@code sender} executes; lambdas receive {@code properties}. */
    @InternalApi
    public CountRequest(RequestSender sender, RequestParts<Long> parts, P properties) {
        super(sender, parts);
        this.properties = Arguments.nonNull(properties, "properties");
    }

    /** Returns a copy of this request that counts only items that match {@code filter}. */
    public CountRequest<P> filter(Function<? super P, ? extends Filter> filter) {
        return with(parts().filtered(Lambdas.apply("filter", properties, filter)));
    }

    /**
     * Returns a copy of this request that counts only items that match {@code phrase}, which the service interprets:
     * {@code "displayName:rollover"}. A text whose clauses are quoted already is sent unchanged:
     * {@code "\"displayName:Ada\" OR \"mail:bob\""}. For user input, prefer {@link Search#of(String)}, which takes any
     * text as one phrase.
     *
     * @throws IllegalArgumentException if {@code phrase} is blank
     */
    public CountRequest<P> search(String phrase) {
        return search(Search.parse(phrase));
    }

    /**
     * Returns a copy of this request that counts only items that match {@code search}, such as
     * {@code Search.of("displayName", "Ada").or(Search.of("mail", "bob"))}.
     */
    public CountRequest<P> search(Search search) {
        return with(parts().withQueryParameter(QueryParameter.search(search)));
    }

    /** Returns a copy of this request that lets the service use its indexes, as Graph requires on directory objects. */
    public CountRequest<P> advanced() {
        return with(parts().withHeader("ConsistencyLevel", "eventual"));
    }

    @Override
    protected CountRequest<P> with(RequestParts<Long> parts) {
        return new CountRequest<>(sender(), parts, properties);
    }
}
