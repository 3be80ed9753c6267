package dev.graphlet.testkit;

import tools.jackson.databind.node.ObjectNode;

/** Creates entities together with their first stream: the photo of a person, or a drive item at a file path. */
final class NewMedia {
    private final ResourceStore store;
    private final Entities entities;
    private final EntityGraph graph;
    private final DrivePaths drivePaths;

    NewMedia(ResourceStore store, Entities entities, EntityGraph graph, DrivePaths drivePaths) {
        this.store = store;
        this.entities = entities;
        this.graph = graph;
        this.drivePaths = drivePaths;
    }

    /** Returns whether uploading a stream to {@code address} creates its entity. */
    boolean isMissing(EntityAddress address) {
        return isPlaced(address)
                || (address instanceof SingletonAddress
                        && address.place().isContained()
                        && store.find(address).isEmpty());
    }

    /** Returns whether the new entity is a drive item at a file path. */
    boolean isPlaced(EntityAddress address) {
        return drivePaths.missing(address).isPresent();
    }

    StoredItem create(EntityAddress address, FakeRequest request) {
        if (request.header("If-Match") != null) {
            throw new GraphProblem(
                    412, "PreconditionFailed", "There is no stream to change, and If-Match asks for one.");
        }
        address.place().step().ifPresent(step -> graph.required(step.owner()));
        ObjectNode body = drivePaths
                .missing(address)
                .map(file -> DrivePaths.placed(file, Json.object()))
                .orElseGet(Json::object);
        ObjectNode entity = entities.created(address.type(), body);
        EntityAddress created = entities.address(address, entity);
        store.insert(created, entity);
        return graph.required(created);
    }
}
