package dev.graphlet.testkit;

import tools.jackson.databind.node.ObjectNode;

/** Creates entities together with their first stream: the photo of a person, or a drive item at a file path. */
final class NewMedia {
    private final FakeService service;

    NewMedia(FakeService service) {
        this.service = service;
    }

    /** Returns whether uploading a stream to {@code address} creates its entity. */
    boolean isMissing(EntityAddress address) {
        return isPlaced(address)
                || (address instanceof SingletonAddress
                        && address.place().isContained()
                        && service.store().find(address).isEmpty());
    }

    /** Returns whether the new entity is a drive item at a file path. */
    boolean isPlaced(EntityAddress address) {
        return service.addresses().missingFile(address).isPresent();
    }

    StoredItem create(EntityAddress address, FakeRequest request) {
        if (request.header("If-Match") != null) {
            throw new GraphProblem(
                    412, "PreconditionFailed", "There is no stream to change, but If-Match requires one.");
        }
        address.place().step().ifPresent(step -> service.graph().required(step.owner()));
        ObjectNode body = service.addresses()
                .missingFile(address)
                .map(file -> DrivePaths.placed(file, Json.object()))
                .orElseGet(Json::object);
        ObjectNode entity = service.entities().created(address.type(), body);
        EntityAddress created = service.entities().address(address, entity);
        service.store().insert(created, entity);
        return service.graph().required(created);
    }
}
