package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.testkit.query.Query;
import dev.graphlet.testkit.query.QueryException;
import dev.graphlet.testkit.query.QueryOptions;
import dev.graphlet.testkit.query.QueryParser;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Routes a request to its operation: checks token, path, method and query. */
final class RequestRouter {
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
        ParsedPath parsed = addresses.parse(path);
        Optional<FakeResponse> called = calls.bound(parsed, request);
        if (called.isPresent()) {
            return called.get();
        }
        Optional<EntityAddress> media = Media.entity(parsed);
        if (media.isPresent()) {
            return this.media.answer(media.get(), parsed.rest().get(0), request);
        }
        return parsed.address() instanceof CollectionAddress collection
                ? collection(parsed, collection, request)
                : entity((EntityAddress) parsed.resource(), request);
    }

    private FakeResponse collection(ParsedPath path, CollectionAddress collection, FakeRequest request) {
        if (path.endsWith("delta")) {
            require(collection, EdmOperation.DELTA, request.method());
            if (!Deltas.isLater(request)) {
                queryRules.check(new QueryContext(collection, QueryContext.Kind.DELTA, request));
            }
            return deltas.answer(collection, request, query -> query(collection, query));
        }
        if (path.endsWith("$count")) {
            require(collection, EdmOperation.LIST, request.method());
            queryRules.check(new QueryContext(collection, QueryContext.Kind.COUNT, request));
            return operations.count(collection, query(collection, request.query()));
        }
        if (operation(path.resource(), request.method()) == EdmOperation.LIST) {
            return Pages.isLater(request)
                    ? operations.nextPage(request)
                    : operations.list(collection, query(collection, request), request);
        }
        requireNoQuery(request);
        return operations.create(collection, request);
    }

    private FakeResponse entity(EntityAddress entity, FakeRequest request) {
        EdmOperation operation = operation(entity, request.method());
        if (operation == EdmOperation.GET) {
            return operations.get(entity, request, query(entity, request));
        }
        requireNoQuery(request);
        return switch (operation) {
            case UPDATE -> operations.update(entity, request);
            case UPSERT -> operations.upsert(entity, request);
            case DELETE -> operations.delete(entity, request);
            default -> throw new IllegalStateException(operation + " is no operation on an entity.");
        };
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
            ParsedPath owner = addresses.parse(path.substring(0, last));
            if (owner.address() instanceof CollectionAddress collection
                    && collection.isReference()
                    && owner.rest().isEmpty()
                    && addresses.parse(path).resource() instanceof EntityAddress target) {
                return relationships.remove(collection, target);
            }
        }
        return relationships.references(addresses.parse(path).resource(), request);
    }

    private String belowRoot(String rawPath) {
        if (!rawPath.startsWith(root + "/")) {
            throw new GraphProblem(404, "ResourceNotFound", "Nothing is served outside '" + root + "/'.");
        }
        return rawPath.substring(root.length());
    }

    private static EdmOperation operation(Address address, String method) {
        Map<String, EdmOperation> offered = address.methods();
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
