package dev.graphlet.runtime.request;

import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.property.Lambdas;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.property.Search;
import dev.graphlet.runtime.validation.Arguments;
import java.util.function.Function;

/**
 * Asks how many items a collection has (OData URL conventions 4.01, section 4.8). Immutable and thread-safe.
 *
 * @param <P> the handles of the items' properties
 */
public final class CountRequest<P extends PropertyPath> extends GraphRequest<Long, CountRequest<P>> {
    private final P properties;

    /** A request of those parts, bound to its sender, about items with those properties. */
    public CountRequest(RequestSender sender, RequestParts<Long> parts, P properties) {
        super(sender, parts);
        this.properties = Arguments.nonNull(properties, "properties");
    }

    /** Only items for which it holds. */
    public CountRequest<P> filter(Function<? super P, ? extends Filter> filter) {
        return with(parts().filtered(Lambdas.apply("filter", properties, filter)));
    }

    /**
     * Only items that match the phrase, which the service interprets: {@code "displayName:rollover"}. A text whose clauses
     * are quoted already goes as it is: {@code "\"displayName:Ada\" OR \"mail:bob\""}. What somebody typed is better given
     * as {@link Search#of(String)}, which is one phrase whatever it holds.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public CountRequest<P> search(String phrase) {
        return search(Search.parse(phrase));
    }

    /** Only items that match: {@code search(Search.of("displayName", "Ada").or(Search.of("mail", "bob")))}. */
    public CountRequest<P> search(Search search) {
        return with(parts().searching(search));
    }

    /** Lets the service use its indexes, which Graph asks for on directory objects. */
    public CountRequest<P> advanced() {
        return with(parts().withHeader("ConsistencyLevel", "eventual"));
    }

    @Override
    protected CountRequest<P> with(RequestParts<Long> parts) {
        return new CountRequest<>(sender(), parts, properties);
    }
}
