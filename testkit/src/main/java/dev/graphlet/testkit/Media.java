package dev.graphlet.testkit;

import java.util.Optional;

/** Media streams of entities: stream properties, and {@code $value} of media entities. */
final class Media {
    private static final String JSON = "application/json";

    private final ResourceStore store;
    private final EntityGraph graph;
    private final Representation representation;
    private final NewMedia newMedia;
    private final boolean changesNeedIfMatch;

    Media(
            ResourceStore store,
            EntityGraph graph,
            Representation representation,
            NewMedia newMedia,
            boolean changesNeedIfMatch) {
        this.store = store;
        this.graph = graph;
        this.representation = representation;
        this.newMedia = newMedia;
        this.changesNeedIfMatch = changesNeedIfMatch;
    }

    /** Returns the entity whose stream {@code path} names; empty if it names none. */
    static Optional<EntityAddress> entity(ParsedPath path) {
        return path.address() instanceof EntityAddress entity
                        && path.rest().size() == 1
                        && entity.type().streams().contains(path.rest().get(0))
                ? Optional.of(entity)
                : Optional.empty();
    }

    FakeResponse answer(EntityAddress address, String name, FakeRequest request) {
        return switch (request.method()) {
            case "GET" -> get(graph.required(address), name, request);
            case "PUT" -> put(address, name, request);
            case "DELETE" -> delete(graph.required(address), name, request);
            default ->
                throw new GraphProblem(
                                405, "MethodNotAllowed", "A stream is read by GET, and written by PUT or DELETE.")
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
            throw new GraphProblem(415, "UnsupportedMediaType", "The Content-Type must say what the stream is.");
        }
        boolean placed = newMedia.isPlaced(address);
        StoredItem item = newMedia.isMissing(address) ? newMedia.create(address, request) : graph.required(address);
        check(item, name, request);
        StoredStream stored = store.putStream(item.address(), name, type, request.body());
        if (placed || Preferences.wantsRepresentation(request)) {
            String body = representation.one(item.address(), Representation.of(item.stored()));
            return FakeResponse.of(placed ? 201 : 200, JSON, Json.utf8(body)).with("ETag", stored.etag());
        }
        return FakeResponse.empty(204).with("ETag", stored.etag());
    }

    private FakeResponse delete(StoredItem item, String name, FakeRequest request) {
        required(item, name);
        check(item, name, request);
        store.removeStream(item.address(), name);
        return FakeResponse.empty(204);
    }

    private void check(StoredItem item, String name, FakeRequest request) {
        Optional<StoredStream> current = store.stream(item.address(), name);
        Preconditions.ifMatch(
                request, current.map(StoredStream::etag).orElse("\"0\""), changesNeedIfMatch && current.isPresent());
    }

    private StoredStream required(StoredItem item, String name) {
        return store.stream(item.address(), name)
                .orElseThrow(() -> ResourceStore.notFound(item.address().path() + "/" + name));
    }
}
