package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.testkit.query.Item;
import dev.graphlet.testkit.query.Query;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The operations of a service on a resource. */
final class Operations {
    private final ResourceStore store;
    private final Entities entities;
    private final TypeResolver types;
    private final JsonChecker checker;
    private final MergePatch merge;
    private final Representation representation;
    private final EntityGraph graph;
    private final Pages pages;
    private final Relationships relationships;
    private final ComplexNavigations values;
    private final boolean changesNeedIfMatch;
    private final Rules rules;
    private final AlternateKeys alternateKeys;

    Operations(
            ResourceStore store,
            Entities entities,
            TypeResolver types,
            Representation representation,
            EntityGraph graph,
            Pages pages,
            Relationships relationships,
            ComplexNavigations values,
            boolean changesNeedIfMatch,
            Rules rules) {
        this.rules = rules;
        this.alternateKeys = new AlternateKeys(store, rules);
        this.changesNeedIfMatch = changesNeedIfMatch;
        this.store = store;
        this.entities = entities;
        this.types = types;
        this.checker = new JsonChecker(types);
        this.merge = new MergePatch(types);
        this.representation = representation;
        this.graph = graph;
        this.pages = pages;
        this.relationships = relationships;
        this.values = values;
    }

    FakeResponse create(CollectionAddress collection, FakeRequest request) {
        ObjectNode body = request.json();
        Problems problems = Problems.none();
        EdmStructuredType type = checker.check(collection.type(), body, null, problems);
        problems.throwIfAny();
        relationships.check(collection.at("").as(type), body);
        values.check(type, body);
        Address home = relationships.home(collection, type);
        ObjectNode entity = entities.created(type, own(type, body));
        EntityAddress address = entities.address(home, entity);
        StoredEntity stored = insertNew(address.as(type), entity);
        relationships.write(address.as(type), body, this);
        if (collection.isReference()) {
            store.refer(collection, address);
        }
        String location = representation.location(address);
        if (Preferences.isMinimal(request)) {
            return FakeResponse.empty(204)
                    .with("ETag", stored.etag())
                    .with("Location", location)
                    .with("OData-EntityId", location)
                    .with("Preference-Applied", "return=minimal");
        }
        return FakeResponse.json(201, shown(address.as(type), stored))
                .with("ETag", stored.etag())
                .with("Location", location);
    }

    /** Returns the part of {@code body} that is stored in the entity itself. */
    private ObjectNode own(EdmStructuredType type, ObjectNode body) {
        return values.stored(type, relationships.without(type, body), this);
    }

    /** Stores a new entity from the body of a related one, and returns its address. */
    EntityAddress insert(Address collection, ObjectNode body) {
        EdmStructuredType type = types.named(body, collection.type()).orElse(collection.type());
        ObjectNode entity = entities.created(type, own(type, body));
        EntityAddress address = entities.address(collection, entity);
        insertNew(address.as(type), entity);
        relationships.write(address.as(type), body, this);
        return address;
    }

    private StoredEntity insertNew(EntityAddress address, ObjectNode entity) {
        return store.atomically(() -> {
            alternateKeys.check(address, entity);
            return store.insert(address, entity);
        });
    }

    private String shown(EntityAddress address, StoredEntity stored) {
        return representation.one(address, graph.shown(address, Representation.of(stored)));
    }

    FakeResponse nextPage(FakeRequest request) {
        return pages.later(request);
    }

    FakeResponse list(CollectionAddress collection, Query query, FakeRequest request) {
        List<Item> matching = query.matching(graph.items(collection));
        List<Item> asked = rules.hold(Rule.TOP_IS_PAGE_SIZE) ? query.rest(matching) : query.part(matching);
        return pages.first(collection, query, asked, query.counts() ? matching.size() : null, request);
    }

    FakeResponse count(CollectionAddress collection, Query query) {
        int count = query.matching(graph.items(collection)).size();
        return FakeResponse.text(200, Integer.toString(count));
    }

    FakeResponse get(EntityAddress address, FakeRequest request, Query query) {
        StoredItem item = graph.required(address);
        item.stored().etag().ifPresent(etag -> Preconditions.ifMatch(request, etag, false));
        if (Preconditions.isUnchanged(request, item.stored())) {
            return FakeResponse.empty(304).with("ETag", item.stored().etag());
        }
        return FakeResponse.json(200, representation.one(address, query.shaped(item)))
                .with("ETag", item.stored().etag());
    }

    FakeResponse update(EntityAddress address, FakeRequest request) {
        ObjectNode patch = request.json();
        EntityAddress target = graph.required(address).address();
        relationships.check(target, patch);
        values.checkChange(target.type(), patch);
        StoredEntity changed = store.update(target, stored -> {
            ObjectNode entity = patched(address.type(), stored.entity(), patch);
            Preconditions.forChange(request, stored, changesNeedIfMatch);
            alternateKeys.check(target, patch);
            return entity;
        });
        relationships.bind(target, patch);
        if (Preferences.isMinimal(request)) {
            return FakeResponse.empty(204).with("ETag", changed.etag()).with("Preference-Applied", "return=minimal");
        }
        if (rules.holdOfDirectory(Rule.UPDATE_ANSWERS_NO_CONTENT, target.type())) {
            return FakeResponse.empty(204);
        }
        return FakeResponse.json(200, shown(target, changed)).with("ETag", changed.etag());
    }

    /** Updates the entity, or creates it with the key in the path. */
    FakeResponse upsert(EntityAddress address, FakeRequest request) {
        if (store.find(address).isPresent()) {
            return update(address, request);
        }
        if (request.header("If-Match") != null) {
            throw new GraphProblem(
                    412, "PreconditionFailed", "There is no object to change, and If-Match asks for one.");
        }
        ObjectNode body = request.json();
        Problems problems = Problems.none();
        EdmStructuredType type = checker.check(address.type(), body, null, problems);
        problems.throwIfAny();
        relationships.check(address.as(type), body);
        values.check(type, body);
        ObjectNode own = own(type, body);
        Entities.putKey(address, own);
        ObjectNode entity = entities.created(type, own);
        StoredEntity stored = insertNew(address.as(type), entity);
        relationships.write(address.as(type), body, this);
        return FakeResponse.json(201, shown(address.as(type), stored))
                .with("ETag", stored.etag())
                .with("Location", representation.location(address));
    }

    FakeResponse delete(EntityAddress address, FakeRequest request) {
        store.remove(
                graph.required(address).address(),
                stored -> Preconditions.forChange(request, stored, changesNeedIfMatch));
        return FakeResponse.empty(204);
    }

    private ObjectNode patched(EdmStructuredType declared, ObjectNode current, ObjectNode patch) {
        Problems problems = Problems.none();
        checker.check(declared, patch, current, problems);
        problems.throwIfAny();
        EdmStructuredType type = types.named(current, declared).orElse(declared);
        return merge.apply(type, current, Entities.withoutControlInformation(patch));
    }
}
