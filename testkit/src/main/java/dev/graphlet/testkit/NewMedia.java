package dev.graphlet.testkit;

/** The entities that come with their first stream: the photo of a person, the item of a drive at a path. */
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

    /** Returns whether a stream may be put there, and the entity that it is of will come with it. */
    boolean isMissing(Address address) {
        return isPlaced(address)
                || (address.isOnlyContained() && store.find(address).isEmpty());
    }

    /** Returns whether the entity will be an item of a drive at a path. */
    boolean isPlaced(Address address) {
        return drivePaths.isMissing(address);
    }

    StoredItem create(Address address, GraphRequest request) {
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
