package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;

/** Routes a request by its path to the handler of a call, of references, changes, a count, a stream or a resource. */
final class RequestRouter implements RequestHandler {
    private static final String REFERENCES = "/$ref";

    private final FakeService service;
    private final CallOperations calls;
    private final Deltas deltas;
    private final ReferenceOperations references;
    private final ReadOperations reads;
    private final WriteOperations writes;
    private final Media media;
    private final String root;

    RequestRouter(FakeService service, QueryReader queries, CallOperations calls, Deltas deltas) {
        this.service = service;
        this.calls = calls;
        this.deltas = deltas;
        this.references = new ReferenceOperations(service);
        this.reads = new ReadOperations(service, queries);
        this.writes = new WriteOperations(service);
        this.media = new Media(service);
        this.root = service.path();
    }

    @Override
    public FakeResponse respond(FakeRequest request) {
        String path = request.rawPath();
        if (!path.startsWith(root + "/")) {
            throw new GraphProblem(404, "ResourceNotFound", "Nothing is served outside '" + root + "/'.");
        }
        return handler(path.substring(root.length())).respond(request);
    }

    private RequestHandler handler(String path) {
        return path.endsWith(REFERENCES)
                ? references.handler(path.substring(0, path.length() - REFERENCES.length()))
                : calls.unbound(path)
                        .orElseGet(() -> handler(service.addresses().parse(path)));
    }

    private RequestHandler handler(ParsedPath path) {
        return calls.bound(path)
                .or(() -> deltas.handler(path))
                .or(() -> reads.count(path))
                .or(() -> media.handler(path))
                .orElseGet(() -> handler(path.resource()));
    }

    private RequestHandler handler(Address address) {
        return address instanceof CollectionAddress collection
                ? request -> respond(collection, request)
                : request -> respond((EntityAddress) address, request);
    }

    private FakeResponse respond(CollectionAddress collection, FakeRequest request) {
        if (operation(collection, request) == EdmOperation.LIST) {
            return reads.list(collection, request);
        }
        requireNoQuery(request);
        return writes.create(collection, request);
    }

    private FakeResponse respond(EntityAddress entity, FakeRequest request) {
        EdmOperation operation = operation(entity, request);
        if (operation == EdmOperation.GET) {
            return reads.get(entity, request);
        }
        requireNoQuery(request);
        return switch (operation) {
            case UPDATE -> writes.update(entity, request);
            case UPSERT -> writes.upsert(entity, request);
            case DELETE -> writes.delete(entity, request);
            default -> throw new IllegalStateException(operation + " is no operation on an entity.");
        };
    }

    private static EdmOperation operation(Address address, FakeRequest request) {
        return AllowedMethods.of(address).operation(request.method());
    }

    private static void requireNoQuery(FakeRequest request) {
        request.query().names().stream().findFirst().ifPresent(name -> {
            throw GraphProblem.badRequest("The query option '" + name + "' is not supported.");
        });
    }
}
