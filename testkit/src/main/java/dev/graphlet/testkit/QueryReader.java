package dev.graphlet.testkit;

import dev.graphlet.testkit.query.Query;
import dev.graphlet.testkit.query.QueryException;
import dev.graphlet.testkit.query.QueryOptions;
import dev.graphlet.testkit.query.QueryParser;

/** Reads the query of a request: checks the rules of Graph, then parses the options. Thread-safe. */
final class QueryReader {
    private final QueryRules rules;
    private final QueryParser parser;

    QueryReader(FakeService service) {
        this.rules = new QueryRules(service.rules());
        this.parser = new QueryParser(service.declared());
    }

    /** Returns the query of a request that reads entities. */
    Query ofRead(Address address, FakeRequest request) {
        QueryContext context = new QueryContext(address, QueryContext.Kind.READ, request);
        Query query = query(context, request.query());
        return rules.ignoresCount(context) ? query.uncounted() : query;
    }

    /** Returns the query of a request that reads the number of entities. */
    Query ofCount(CollectionAddress collection, FakeRequest request) {
        return query(new QueryContext(collection, QueryContext.Kind.COUNT, request), request.query());
    }

    /** Returns the query of a request that reads changes, which is not that of a link. */
    Query ofDelta(CollectionAddress collection, FakeRequest request) {
        QueryContext context = new QueryContext(collection, QueryContext.Kind.DELTA, request);
        return query(context, request.query().without("$deltatoken"));
    }

    private Query query(QueryContext context, QueryOptions options) {
        rules.check(context);
        Address address = context.address();
        try {
            return parser.parse(address.type(), address.isCollection(), options);
        } catch (QueryException e) {
            throw GraphProblem.badRequest("The query is not valid: " + e.getMessage());
        }
    }
}
