package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.testkit.query.Query;
import dev.graphlet.testkit.query.QueryException;
import dev.graphlet.testkit.query.QueryOptions;
import dev.graphlet.testkit.query.QueryParser;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Routes a request to its operation: checks token, path, method and query. */
final class RequestRouter {
    private static final Map<String, EdmOperation> ON_COLLECTION =
            Map.of("GET", EdmOperation.LIST, "POST", EdmOperation.CREATE);
    private static final Map<String, EdmOperation> ON_ITEM =
            Map.of("GET", EdmOperation.GET, "PATCH", EdmOperation.UPDATE, "DELETE", EdmOperation.DELETE);
    private static final Map<String, EdmOperation> ON_SINGLETON =
            Map.of("GET", EdmOperation.GET, "PATCH", EdmOperation.UPDATE);

    private final String root;
    private final Authentication authentication;
    private final AddressParser addresses;
    private final QueryParser queries;
    private final Operations operations;
    private final Relationships relationships;
    private final Calls calls;
    private final Deltas deltas;
    private final Media media;
    private final QueryRules queryRules;

    RequestRouter(
            String root,
            Authentication authentication,
            AddressParser addresses,
            QueryParser queries,
            Operations operations,
            Relationships relationships,
            Calls calls,
            Deltas deltas,
            Media media,
            QueryRules queryRules) {
        this.media = media;
        this.queryRules = queryRules;
        this.root = root;
        this.authentication = authentication;
        this.addresses = addresses;
        this.queries = queries;
        this.operations = operations;
        this.relationships = relationships;
        this.calls = calls;
        this.deltas = deltas;
    }

    FakeResponse answer(FakeRequest request) {
        authentication.check(request);
        String path = belowRoot(request.rawPath());
        if (path.endsWith("/$ref")) {
            return reference(path.substring(0, path.length() - "/$ref".length()), request);
        }
        Optional<FakeResponse> unbound = calls.unbound(path, request);
        if (unbound.isPresent()) {
            return unbound.get();
        }
        Address address = addresses.parse(path);
        Optional<FakeResponse> called = calls.bound(address, request);
        if (called.isPresent()) {
            return called.get();
        }
        if (address.behind().equals(List.of("delta")) && address.isCollection()) {
            require(address, EdmOperation.DELTA, request.method());
            if (!Deltas.isLater(request)) {
                queryRules.check(new QueryContext(address, QueryContext.Kind.DELTA, request));
            }
            return deltas.answer(address, request, query -> query(address, query));
        }
        if (address.behind().equals(List.of("$count")) && address.isCollection()) {
            require(address, EdmOperation.LIST, request.method());
            queryRules.check(new QueryContext(address, QueryContext.Kind.COUNT, request));
            return operations.count(address, query(address, request.query()));
        }
        if (Media.names(address)) {
            return media.answer(address, request);
        }
        address.requireNothingBehind();
        EdmOperation operation = operation(address, request.method());
        if (operation != EdmOperation.LIST && operation != EdmOperation.GET) {
            requireNoQuery(request);
        }
        return switch (operation) {
            case CREATE -> operations.create(address, request);
            case LIST -> list(address, request);
            case GET -> operations.get(address, request, query(address, request));
            case UPDATE -> operations.update(address, request);
            case DELETE -> operations.delete(address, request);
            case UPSERT -> operations.upsert(address, request);
            case DELTA -> throw new IllegalStateException("A delta has a segment of its own.");
        };
    }

    private FakeResponse list(Address address, FakeRequest request) {
        return Pages.isLater(request)
                ? operations.nextPage(request)
                : operations.list(address, query(address, request), request);
    }

    private Query query(Address address, FakeRequest request) {
        QueryContext context = new QueryContext(address, QueryContext.Kind.READ, request);
        queryRules.check(context);
        Query query = query(address, request.query());
        return queryRules.ignoresCount(context) ? query.uncounted() : query;
    }

    private Query query(Address address, QueryOptions options) {
        try {
            return queries.parse(address.type(), address.isCollection(), options);
        } catch (QueryException e) {
            throw GraphProblem.badRequest("The query is not valid: " + e.getMessage());
        }
    }

    /** Handles {@code members/$ref}, and {@code members/42/$ref}, which removes the reference to one entity. */
    private FakeResponse reference(String path, FakeRequest request) {
        int last = path.lastIndexOf('/');
        if (request.method().equals("DELETE") && last > 0) {
            Address collection = addresses.parse(path.substring(0, last));
            if (collection.isCollection()
                    && collection.isReference()
                    && collection.behind().isEmpty()) {
                return relationships.remove(collection, addresses.parse(path));
            }
        }
        Address address = addresses.parse(path);
        address.requireNothingBehind();
        return relationships.references(address, request);
    }

    private String belowRoot(String rawPath) {
        if (!rawPath.startsWith(root + "/")) {
            throw new GraphProblem(404, "ResourceNotFound", "Nothing is served outside '" + root + "/'.");
        }
        return rawPath.substring(root.length());
    }

    private static EdmOperation operation(Address address, String method) {
        Map<String, EdmOperation> offered =
                new TreeMap<>(address.isCollection() ? ON_COLLECTION : address.single() ? ON_SINGLETON : ON_ITEM);
        if (address.single() && address.step() != null) {
            offered.put("DELETE", EdmOperation.DELETE);
        }
        if (!address.isCollection() && address.operations().contains(EdmOperation.UPSERT)) {
            offered.put("PATCH", EdmOperation.UPSERT);
        }
        EdmOperation operation = offered.get(method);
        if (operation != null && address.operations().contains(operation)) {
            return operation;
        }
        throw notOffered(address, method, offered);
    }

    private static void require(Address address, EdmOperation operation, String method) {
        if (!address.operations().contains(operation) || !method.equals("GET")) {
            throw notOffered(address, method, Map.of("GET", operation));
        }
    }

    private static GraphProblem notOffered(Address address, String method, Map<String, EdmOperation> offered) {
        Set<EdmOperation> declared = address.operations();
        String allow = offered.entrySet().stream()
                .filter(e -> declared.contains(e.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
        String message = "The method " + method + " is not declared for this resource; declared are "
                + declaredNames(declared) + ".";
        return new GraphProblem(405, "MethodNotAllowed", message).with("Allow", allow);
    }

    private static Set<EdmOperation> declaredNames(Set<EdmOperation> declared) {
        return declared.isEmpty() ? declared : EnumSet.copyOf(declared);
    }

    private static void requireNoQuery(FakeRequest request) {
        request.query().names().stream().findFirst().ifPresent(name -> {
            throw GraphProblem.badRequest("The query option '" + name + "' is not supported.");
        });
    }
}
