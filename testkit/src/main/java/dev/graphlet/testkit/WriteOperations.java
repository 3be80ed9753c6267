package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmStructuredType;
import tools.jackson.databind.node.ObjectNode;

/** The operations that change entities. */
final class WriteOperations {
    private final FakeService service;
    private final Relationships relationships;
    private final ComplexNavigations values;
    private final DeepInsert inserts;
    private final JsonChecker checker;
    private final MergePatch merge;
    private final AlternateKeys alternateKeys;

    WriteOperations(FakeService service) {
        this.service = service;
        this.relationships = new Relationships(service);
        this.values = new ComplexNavigations(service, relationships);
        this.inserts = new DeepInsert(service, relationships, values);
        this.checker = new JsonChecker(service.types());
        this.merge = new MergePatch(service.types());
        this.alternateKeys = new AlternateKeys(service.store(), service.rules());
    }

    FakeResponse create(CollectionAddress collection, FakeRequest request) {
        ObjectNode body = request.json();
        EdmStructuredType type = checked(collection.at(""), body);
        StoredItem created = inserts.insert(inserts.home(collection, type), type, body);
        if (collection.isReference()) {
            service.store().refer(collection, created.address());
        }
        String location = service.representation().location(created.address());
        if (PreferHeader.isMinimal(request)) {
            return FakeResponse.empty(204)
                    .with("ETag", created.stored().etag())
                    .with("Location", location)
                    .with("OData-EntityId", location)
                    .with("Preference-Applied", "return=minimal");
        }
        return shown(201, created.address().as(type), created.stored()).with("Location", location);
    }

    /** Checks the body of a new entity, and returns its type. */
    private EdmStructuredType checked(EntityAddress address, ObjectNode body) {
        Problems problems = Problems.none();
        EdmStructuredType type = checker.check(address.type(), body, null, problems);
        problems.throwIfAny();
        relationships.check(address.as(type), body);
        values.check(type, body);
        return type;
    }

    private FakeResponse shown(int status, EntityAddress address, StoredEntity stored) {
        ObjectNode shown = service.graph().shown(address, Representation.of(stored));
        return FakeResponse.json(status, service.representation().one(address, shown))
                .with("ETag", stored.etag());
    }

    FakeResponse update(EntityAddress address, FakeRequest request) {
        ObjectNode patch = request.json();
        EntityAddress target = service.graph().required(address).address();
        relationships.check(target, patch);
        values.checkChange(target.type(), patch);
        StoredEntity changed = service.store().update(target, stored -> {
            ObjectNode entity = patched(address.type(), stored.entity(), patch);
            Preconditions.forChange(request, stored, service.settings().changesNeedIfMatch());
            alternateKeys.check(target, patch);
            return entity;
        });
        relationships.bind(target, patch);
        if (PreferHeader.isMinimal(request)) {
            return FakeResponse.empty(204).with("ETag", changed.etag()).with("Preference-Applied", "return=minimal");
        }
        return service.rules().holdOfDirectory(Rule.UPDATE_ANSWERS_NO_CONTENT, target.type())
                ? FakeResponse.empty(204)
                : shown(200, target, changed);
    }

    private ObjectNode patched(EdmStructuredType declared, ObjectNode current, ObjectNode patch) {
        Problems problems = Problems.none();
        checker.check(declared, patch, current, problems);
        problems.throwIfAny();
        EdmStructuredType type = service.types().named(current, declared).orElse(declared);
        return merge.apply(type, current, Entities.withoutControlInformation(patch));
    }

    /** Updates the entity, or creates it with the key in the path. */
    FakeResponse upsert(EntityAddress address, FakeRequest request) {
        if (service.store().find(address).isPresent()) {
            return update(address, request);
        }
        if (request.header("If-Match") != null) {
            throw new GraphProblem(
                    412, "PreconditionFailed", "There is no object to change, but If-Match requires one.");
        }
        ObjectNode body = request.json();
        EdmStructuredType type = checked(address, body);
        StoredItem created = inserts.insert(address, type, body);
        return shown(201, address.as(type), created.stored())
                .with("Location", service.representation().location(address));
    }

    FakeResponse delete(EntityAddress address, FakeRequest request) {
        boolean needsIfMatch = service.settings().changesNeedIfMatch();
        service.store()
                .remove(
                        service.graph().required(address).address(),
                        stored -> Preconditions.forChange(request, stored, needsIfMatch));
        return FakeResponse.empty(204);
    }
}
