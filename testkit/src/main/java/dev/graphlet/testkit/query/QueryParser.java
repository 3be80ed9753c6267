package dev.graphlet.testkit.query;

import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.List;
import java.util.Optional;
import org.apache.olingo.commons.api.edm.Edm;
import org.apache.olingo.commons.core.edm.EdmProviderImpl;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.api.ODataLibraryException;
import org.apache.olingo.server.core.uri.parser.Parser;

/** Parses query options by the rules of OData and with the declared types. Thread-safe. */
public final class QueryParser {
    private static final int DEEPEST = 100;
    private static final String ANYWHERE = "http://localhost";

    private final EdmService service;
    private final boolean hasOpenTypes;
    private final List<Edm> models;
    private final OData odata = OData.newInstance();

    /** Creates a parser for queries of the types of {@code service}. */
    public QueryParser(EdmService service) {
        this.service = service;
        this.hasOpenTypes = service.structuredTypes().stream().anyMatch(EdmStructuredType::open);
        this.models = models(service);
    }

    /** Returns the models to try in order: with Graph's format of enumeration values, then with OData's. */
    private static List<Edm> models(EdmService service) {
        return List.of(
                new EdmProviderImpl(new QueryModel(service, true)),
                new EdmProviderImpl(new QueryModel(service, false)));
    }

    /**
     * Parses the options of a query.
     *
     * @param type the declared type of the queried resource
     * @param collection whether the queried resource is a collection
     * @throws QueryException if the query is invalid
     */
    public Query parse(EdmStructuredType type, boolean collection, QueryOptions options) {
        QueryOptions query = AnnotationNames.inQuery(service, options);
        if (Expressions.depth(query) > DEEPEST) {
            throw new QueryException("The expressions are nested more than " + DEEPEST + " levels deep.");
        }
        try {
            return parse(models, type, collection, query).orElseThrow();
        } catch (QueryException undeclared) {
            if (!hasOpenTypes) {
                throw undeclared;
            }
            EdmService dynamic = DynamicProperties.declared(service, Expressions.of(query));
            return tryAgain(models(dynamic), type, collection, query, undeclared);
        } catch (StackOverflowError e) {
            throw new QueryException("The expressions are nested too deeply.");
        }
    }

    private Query tryAgain(
            List<Edm> dynamic,
            EdmStructuredType type,
            boolean collection,
            QueryOptions query,
            QueryException undeclared) {
        try {
            return parse(dynamic, type, collection, query).orElseThrow();
        } catch (QueryException e) {
            throw undeclared;
        }
    }

    private Optional<Query> parse(List<Edm> asModels, EdmStructuredType type, boolean collection, QueryOptions query) {
        String path = "/" + QueryModel.entitySet(type);
        String compared = query.isEmpty()
                ? null
                : Expressions.mapped(query, HasOperator::compared).encoded();
        ODataLibraryException first = null;
        for (Edm model : asModels) {
            try {
                Query options = Query.of(service, new Parser(model, odata).parseUri(path, compared, null, ANYWHERE));
                options.check(collection);
                return Optional.of(options);
            } catch (ODataLibraryException e) {
                first = first == null ? e : first;
            }
        }
        throw new QueryException(first == null ? "" : String.valueOf(first.getMessage()));
    }
}
