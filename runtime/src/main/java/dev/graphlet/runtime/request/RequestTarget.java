package dev.graphlet.runtime.request;

import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.validation.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a request goes, below the endpoint. Immutable and thread-safe.
 *
 * @param method the HTTP method
 * @param path the encoded path
 * @param query the parameters in order, each name once
 */
public record RequestTarget(HttpMethod method, ResourcePath path, List<QueryParameter> query) {
    /** Checks that no part is null, and copies the query. */
    public RequestTarget {
        Arguments.nonNull(method, "method");
        Arguments.nonNull(path, "path");
        query = Arguments.copyOf(query, "query");
    }

    /** The same with this parameter, in place of one with its name, which OData allows once. */
    RequestTarget with(QueryParameter parameter) {
        List<QueryParameter> changed = new ArrayList<>(query);
        changed.removeIf(present -> present.name().equals(parameter.name()));
        changed.add(parameter);
        return new RequestTarget(method, path, changed);
    }

    /** Path and query, encoded, to append to an endpoint. */
    public String relativeUri() {
        return query.isEmpty()
                ? path.toString()
                : path + query.stream().map(QueryParameter::toString).collect(Collectors.joining("&", "?", ""));
    }

    /** Such as {@code GET /industryData/runGroups?$top=5}. */
    @Override
    public String toString() {
        return method + " " + relativeUri();
    }
}
