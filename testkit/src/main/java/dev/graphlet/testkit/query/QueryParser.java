package dev.graphlet.testkit.query;

import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.List;
import org.apache.olingo.commons.api.edm.Edm;
import org.apache.olingo.commons.core.edm.EdmProviderImpl;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.api.ODataLibraryException;
import org.apache.olingo.server.core.uri.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads query options by the rules of OData, against the declared types. Thread-safe. */
public final class QueryParser {
    private static final String ANYWHERE = "http://localhost";

    private final EdmService service;
    private final List<Edm> models;
    private final OData odata = OData.newInstance();

    /** For queries of those types. */
    public QueryParser(EdmService service) {
        this.service = service;
        // First as Graph writes enumeration values, then as OData does.
        this.models = List.of(
                new EdmProviderImpl(new QueryModel(service, true)),
                new EdmProviderImpl(new QueryModel(service, false)));
    }

    /**
     * The options of a query.
     *
     * @param type the declared type of what it is about
     * @param collection whether it is about a collection
     * @param rawQuery percent-encoded; null for none
     * @throws QueryException if it is not one
     */
    public Query parse(EdmStructuredType type, boolean collection, @Nullable String rawQuery) {
        String path = "/" + QueryModel.entitySet(type);
        String query = rawQuery == null ? null : AnnotationNames.inQuery(service, rawQuery);
        ODataLibraryException first = null;
        for (Edm model : models) {
            try {
                Query options = Query.of(service, new Parser(model, odata).parseUri(path, query, null, ANYWHERE));
                if (!collection) {
                    options.requireOne();
                }
                return options;
            } catch (ODataLibraryException e) {
                first = first == null ? e : first;
            }
        }
        throw new QueryException(first == null ? "" : String.valueOf(first.getMessage()));
    }
}
