package dev.graphlet.testkit;

/**
 * A query, and of what it is one.
 *
 * @param address what is asked
 * @param kind how
 * @param options the query options
 * @param eventual whether the request has {@code ConsistencyLevel: eventual}
 */
record QueryContext(Address address, Kind kind, QueryOptions options, boolean eventual) {
    /** How an address is asked. */
    enum Kind {
        /** For its entities, or for the one. */
        READ,
        /** For the number of its entities alone. */
        COUNT,
        /** For what has changed. */
        DELTA
    }

    static QueryContext of(Address address, Kind kind, GraphRequest request) {
        boolean eventual = "eventual".equalsIgnoreCase(request.header("ConsistencyLevel"));
        return new QueryContext(address, kind, QueryOptions.of(request.rawQuery()), eventual);
    }
}
