package dev.graphlet.testkit;

import java.util.Optional;

/** Media streams of entities: stream properties, and {@code $value} of media entities. */
final class Media {
    private static final String JSON = "application/json";

    private final FakeService service;
    private final NewMedia newMedia;

    Media(FakeService service) {
        this.service = service;
        this.newMedia = new NewMedia(service);
    }

    /** Returns the handler of requests to a stream; empty if {@code path} names none. */
    Optional<RequestHandler> handler(ParsedPath path) {
        return entity(path).map(entity -> request -> respond(entity, path.rest().get(0), request));
    }

    /** Returns the entity whose stream {@code path} names; empty if it names none. */
    static Optional<EntityAddress> entity(ParsedPath path) {
        return path.address() instanceof EntityAddress entity
                        && path.rest().size() == 1
                        && entity.type().streams().contains(path.rest().get(0))
                ? Optional.of(entity)
                : Optional.empty();
    }

    private FakeResponse respond(EntityAddress address, String name, FakeRequest request) {
        return switch (request.method()) {
            case "GET" -> get(service.graph().required(address), name, request);
            case "PUT" -> put(address, name, request);
            case "DELETE" -> delete(service.graph().required(address), name, request);
            default ->
                throw new GraphProblem(
                                405,
                                "MethodNotAllowed",
                                "A stream must be read by GET, written by PUT or removed by DELETE.")
                        .with("Allow", "DELETE, GET, PUT");
        };
    }

    private FakeResponse get(StoredItem item, String name, FakeRequest request) {
        StoredStream stream = required(item, name);
        if (Preconditions.names(request.header("If-None-Match"), stream.etag())) {
            return FakeResponse.empty(304).with("ETag", stream.etag());
        }
        return FakeResponse.of(200, stream.contentType(), stream.octets()).with("ETag", stream.etag());
    }

    private FakeResponse put(EntityAddress address, String name, FakeRequest request) {
        String type = request.header("Content-Type");
        if (type == null) {
            throw new GraphProblem(
                    415, "UnsupportedMediaType", "The header Content-Type must name the media type of the stream.");
        }
        boolean placed = newMedia.isPlaced(address);
        StoredItem item = newMedia.isMissing(address)
                ? newMedia.create(address, request)
                : service.graph().required(address);
        check(item, name, request);
        StoredStream stored = service.store().putStream(item.address(), name, type, request.body());
        if (placed || PreferHeader.wantsRepresentation(request)) {
            String body = service.representation().one(item.address(), Representation.of(item.stored()));
            return FakeResponse.of(placed ? 201 : 200, JSON, Json.utf8(body)).with("ETag", stored.etag());
        }
        return FakeResponse.empty(204).with("ETag", stored.etag());
    }

    private FakeResponse delete(StoredItem item, String name, FakeRequest request) {
        required(item, name);
        check(item, name, request);
        service.store().removeStream(item.address(), name);
        return FakeResponse.empty(204);
    }

    private void check(StoredItem item, String name, FakeRequest request) {
        Optional<StoredStream> current = service.store().stream(item.address(), name);
        Preconditions.ifMatch(
                request,
                current.map(StoredStream::etag).orElse("\"0\""),
                service.settings().changesNeedIfMatch() && current.isPresent());
    }

    private StoredStream required(StoredItem item, String name) {
        return service.store().stream(item.address(), name)
                .orElseThrow(() -> ResourceStore.notFound(item.address().path() + "/" + name));
    }
}
