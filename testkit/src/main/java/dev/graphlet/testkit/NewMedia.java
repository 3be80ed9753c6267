package dev.graphlet.testkit;

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
    boolean isMissing(Address address) {
        return isPlaced(address)
                || (address.isOnlyContained() && store.find(address).isEmpty());
    }

    /** Returns whether the new entity is a drive item at a file path. */
    boolean isPlaced(Address address) {
        return drivePaths.isMissing(address);
    }

    StoredItem create(Address address, FakeRequest request) {
        if (request.header("If-Match") != null) {
            throw new GraphProblem(
                    412, "PreconditionFailed", "There is no stream to change, and If-Match asks for one.");
        }
        Step step = address.step();
        if (step != null) {
            graph.required(step.owner());
        }
        boolean placed = isPlaced(address);
        Address home = placed ? address.at(null) : address;
        var body = placed ? DrivePaths.placed(address, Json.object()) : Json.object();
        var entity = entities.created(address.type(), body);
        Address created = home.at(entities.keyOf(home, entity));
        store.insert(created, entity);
        return graph.required(created);
    }
}
