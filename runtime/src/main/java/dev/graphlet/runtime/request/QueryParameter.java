package dev.graphlet.runtime.request;

import dev.graphlet.runtime.url.PercentEncoding;
import dev.graphlet.runtime.validation.Arguments;

/**
 * One parameter of a query, not encoded. Immutable and thread-safe.
 *
 * @param name such as {@code $top}; not blank
 * @param value any text
 */
public record QueryParameter(String name, String value) {
    /** Checks both parts. */
    public QueryParameter {
        Arguments.nonBlank(name, "name");
        Arguments.nonNull(value, "value");
        if (!PercentEncoding.isEncodable(name) || !PercentEncoding.isEncodable(value)) {
            throw new IllegalArgumentException("value of query parameter must be valid Unicode");
        }
    }

    /** Percent-encoded, such as {@code $filter=status%20eq%20'running'}. */
    @Override
    public String toString() {
        return PercentEncoding.query(name) + "=" + PercentEncoding.query(value);
    }
}
