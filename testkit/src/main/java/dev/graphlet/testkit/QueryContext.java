package dev.graphlet.testkit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A query and its target.
 *
 * @param address the queried resource
 * @param kind the kind of the query
 * @param request the request with the query
 */
record QueryContext(Address address, Kind kind, FakeRequest request) {
    private static final Pattern LITERAL = Pattern.compile("'[^']*+(?:''[^']*+)*+'");

    /** The kind of a query. */
    enum Kind {
        /** Reads entities, or a single entity. */
        READ,
        /** Reads only the number of entities. */
        COUNT,
        /** Reads changes. */
        DELTA
    }

    @Nullable
    String option(String name) {
        return request.option(name);
    }

    boolean has(String option) {
        return option(option) != null;
    }

    /** Returns whether the request has {@code ConsistencyLevel: eventual}. */
    boolean eventual() {
        return "eventual".equalsIgnoreCase(request.header("ConsistencyLevel"));
    }

    /** Returns the filter with all string literals emptied; an empty string without a filter. */
    String filterWithoutLiterals() {
        String filter = option("$filter");
        return filter == null ? "" : LITERAL.matcher(filter).replaceAll("''");
    }
}
