package dev.graphlet.testkit;

/**
 * A query and its target.
 *
 * @param address the queried resource
 * @param kind the kind of the query
 * @param options the query options
 * @param eventual whether the request has {@code ConsistencyLevel: eventual}
 */
record QueryContext(Address address, Kind kind, QueryOptions options, boolean eventual) {
    /** The kind of a query. */
    enum Kind {
        /** Reads entities, or a single entity. */
        READ,
        /** Reads only the number of entities. */
        COUNT,
        /** Reads changes. */
        DELTA
    }

    static QueryContext of(Address address, Kind kind, FakeRequest request) {
        boolean eventual = "eventual".equalsIgnoreCase(request.header("ConsistencyLevel"));
        return new QueryContext(address, kind, QueryOptions.of(request.rawQuery()), eventual);
    }
}
