package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.property.Expand;
import dev.graphlet.runtime.property.Expandable;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.property.OrderBy;
import dev.graphlet.runtime.property.Search;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.url.PercentEncoding;
import dev.graphlet.runtime.url.UrlConventions;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One query parameter, not encoded. Immutable and thread-safe.
 *
 * @param name the name, such as {@code $top}; not blank
 * @param value any text
 * @param sensitive the parts of {@code value} that texts mask
 */
@InternalApi
public record QueryParameter(String name, String value, SensitiveValues sensitive) {
    /** Checks all components. */
    public QueryParameter {
        Arguments.nonBlank(name, "name");
        Arguments.nonNull(value, "value");
        Arguments.nonNull(sensitive, "sensitive");
        if (!PercentEncoding.isEncodable(name) || !PercentEncoding.isEncodable(value)) {
            throw new IllegalArgumentException("value of query parameter must be valid Unicode");
        }
    }

    /** Creates a parameter without sensitive values. */
    public QueryParameter(String name, String value) {
        this(name, value, SensitiveValues.NONE);
    }

    static QueryParameter filter(Filter filter, UrlConventions conventions) {
        return new QueryParameter("$filter", filter.toText(conventions), filter.sensitive());
    }

    static QueryParameter orderBy(List<OrderBy> orders) {
        return new QueryParameter(
                "$orderby", orders.stream().map(OrderBy::toString).collect(Collectors.joining(",")));
    }

    static QueryParameter expand(List<Expandable> navigations, UrlConventions conventions) {
        return new QueryParameter(
                "$expand",
                navigations.stream().map(item -> Expand.text(item, conventions)).collect(Collectors.joining(",")),
                navigations.stream().map(Expand::sensitive).reduce(SensitiveValues.NONE, SensitiveValues::and));
    }

    static QueryParameter search(Search search) {
        return new QueryParameter("$search", Arguments.nonNull(search, "search").toText(), search.sensitive());
    }

    /** Returns the percent-encoded parameter, as it is sent. */
    String encoded() {
        return PercentEncoding.query(name) + "=" + PercentEncoding.query(value);
    }

    /** Returns the encoded parameter with sensitive values masked, such as {@code $filter=status%20eq%20'running'}. */
    @Override
    public String toString() {
        return PercentEncoding.query(name) + "=" + sensitive.mask(PercentEncoding.query(value));
    }
}
