package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmStructuredType;
import tools.jackson.databind.node.ObjectNode;

/** What a service does with a resource. */
final class Operations {
    private final ResourceStore store;
    private final Entities entities;
    private final TypeResolver types;
    private final JsonChecker checker;
    private final MergePatch merge;
    private final Representation representation;

    Operations(ResourceStore store, Entities entities, TypeResolver types, Representation representation) {
        this.store = store;
        this.entities = entities;
        this.types = types;
        this.checker = new JsonChecker(types);
        this.merge = new MergePatch(types);
        this.representation = representation;
    }

    Answer create(Address collection, GraphRequest request) {
        ObjectNode body = RequestBody.object(request);
        Problems problems = Problems.none();
        EdmStructuredType type = checker.check(collection.type(), body, null, problems);
        problems.throwIfAny();
        ObjectNode entity = entities.created(type, body);
        Address address = collection.at(entities.keyOf(collection, entity));
        StoredEntity stored = store.insert(address, entity);
        return Answer.json(201, representation.one(address, stored))
                .with("ETag", stored.etag())
                .with("Location", representation.location(address));
    }

    Answer list(Address collection) {
        return Answer.json(200, representation.page(collection, store.list(collection)));
    }

    Answer get(Address address, GraphRequest request) {
        StoredEntity stored = store.find(address).orElseThrow(() -> ResourceStore.notFound(address));
        Preconditions.ifMatch(request, stored);
        if (Preconditions.isUnchanged(request, stored)) {
            return Answer.empty(304).with("ETag", stored.etag());
        }
        return answer(address, stored);
    }

    Answer update(Address address, GraphRequest request) {
        ObjectNode patch = RequestBody.object(request);
        StoredEntity changed = store.update(address, stored -> {
            ObjectNode entity = patched(address, stored.entity(), patch);
            Preconditions.forChange(request, stored);
            return entity;
        });
        return answer(address, changed);
    }

    Answer delete(Address address, GraphRequest request) {
        store.remove(address, stored -> Preconditions.forChange(request, stored));
        return Answer.empty(204);
    }

    private ObjectNode patched(Address address, ObjectNode current, ObjectNode patch) {
        Problems problems = Problems.none();
        checker.check(address.type(), patch, current, problems);
        problems.throwIfAny();
        EdmStructuredType type = types.named(current, address.type()).orElse(address.type());
        return merge.apply(type, current, Entities.withoutControlInformation(patch));
    }

    private Answer answer(Address address, StoredEntity stored) {
        return Answer.json(200, representation.one(address, stored)).with("ETag", stored.etag());
    }
}
