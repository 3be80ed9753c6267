package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.testkit.query.Links;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Relationships between entities: in bodies, and as {@code $ref}. */
final class Relationships {
    private static final String BIND = Links.BIND;
    private static final String ID = "@odata.id";

    private final AddressParser addresses;
    private final ResourceStore store;
    private final TypeResolver types;
    private final Representation representation;
    private final Rules rules;
    private final String root;

    Relationships(
            AddressParser addresses,
            ResourceStore store,
            TypeResolver types,
            Representation representation,
            Rules rules,
            String root) {
        this.rules = rules;
        this.addresses = addresses;
        this.types = types;
        this.store = store;
        this.representation = representation;
        this.root = root;
    }

    /** Returns where a new entity is stored: in {@code collection}, or in its entity set for a reference collection. */
    Address home(Address collection, EdmStructuredType type) {
        return collection.isReference()
                ? addresses
                        .entitySetOf(collection.type())
                        .or(() -> addresses.entitySetOf(type))
                        .orElseThrow(() -> GraphProblem.badRequest("A '" + type.name()
                                + "' has no entity set to be created in: add a reference to one that exists."))
                : collection;
    }

    /** Returns {@code body} without navigation properties. */
    ObjectNode without(EdmStructuredType type, ObjectNode body) {
        ObjectNode rest = body.deepCopy();
        type.properties().stream()
                .filter(EdmProperty::isNavigation)
                .forEach(navigation -> rest.remove(navigation.name()));
        return rest;
    }

    /** Creates the new related entities in {@code body}, and adds references to the bound entities. */
    void write(EntityAddress owner, ObjectNode body, Operations operations) {
        for (EdmProperty navigation : owner.type().properties()) {
            JsonNode given = navigation.isNavigation() ? body.get(navigation.name()) : null;
            if (given != null && !given.isNull()) {
                List<JsonNode> values = new ArrayList<>();
                (given.isArray() ? given : Json.array().add(given)).forEach(values::add);
                values.forEach(value -> create(owner, navigation, (ObjectNode) value, operations));
            }
        }
        bind(owner, body);
    }

    private void create(EntityAddress owner, EdmProperty navigation, ObjectNode value, Operations operations) {
        Address place = addresses.navigation(owner, navigation);
        EntityAddress created = operations.insert(home(place, place.type()), value);
        if (place.isReference()) {
            store.refer(place, created);
        }
    }

    /** Checks that {@code body} binds only bindable, existing entities that are not bound already. */
    void check(EntityAddress owner, ObjectNode body) {
        for (EdmProperty navigation : owner.type().properties()) {
            JsonNode urls = body.get(navigation.name() + BIND);
            if (urls != null && navigation.isNavigation()) {
                List<EntityAddress> bound = checkBound(navigation, urls);
                if (navigation.isCollection()) {
                    requireNew(addresses.navigation(owner, navigation), bound);
                }
            }
        }
    }

    /** Checks that {@code navigation} is bindable and that the entities exist; returns their addresses. */
    List<EntityAddress> checkBound(EdmProperty navigation, JsonNode urls) {
        if (navigation.isContained()) {
            throw GraphProblem.badRequest(
                    "'" + navigation.name() + "' contains its entities, so that none can be bound to it.");
        }
        if (urls.isNull()) {
            return List.of();
        }
        if (urls.isArray() != navigation.isCollection()) {
            throw GraphProblem.badRequest("'" + navigation.name() + BIND + "' must be "
                    + (navigation.isCollection() ? "an array of URLs: it is a collection." : "one URL, and no array."));
        }
        EdmStructuredType target = types.structured(navigation.type()).orElseThrow();
        return (urls.isArray() ? urls : Json.array().add(urls))
                .valueStream()
                .map(url -> referred(navigation.name(), target, url))
                .toList();
    }

    private void requireNew(Address navigation, List<EntityAddress> targets) {
        if (addresses.isDerived(navigation)) {
            throw derived(navigation);
        }
        long distinct = targets.stream().map(Address::path).distinct().count();
        boolean again =
                distinct < targets.size() || targets.stream().anyMatch(target -> store.refers(navigation, target));
        if (again && rules.hold(Rule.REFERENCES_ARE_ADDED_ONCE)) {
            throw new GraphProblem(
                    400,
                    "Request_BadRequest",
                    "One or more added object references already exist for the following modified properties: '"
                            + navigation.path().substring(navigation.path().lastIndexOf('/') + 1) + "'.");
        }
    }

    private static GraphProblem derived(Address navigation) {
        return GraphProblem.badRequest(
                "'" + navigation.path() + "' follows from the relationships of others, and is changed there.");
    }

    /** Adds references to the entities that {@code body} binds. */
    void bind(EntityAddress owner, ObjectNode body) {
        for (EdmProperty navigation : owner.type().properties()) {
            JsonNode urls = navigation.isNavigation() ? body.get(navigation.name() + BIND) : null;
            if (urls == null) {
                continue;
            }
            Address place = addresses.navigation(owner, navigation);
            if (urls.isNull()) {
                store.forgetAll(place);
            } else {
                (urls.isArray() ? urls : Json.array().add(urls))
                        .forEach(url -> store.refer(place, referred(place, url)));
            }
        }
    }

    /** Handles {@code GET}, {@code POST}, {@code PUT} or {@code DELETE} of {@code …/$ref}. */
    FakeResponse references(Address address, FakeRequest request) {
        return switch (request.method()) {
            case "GET" -> get(address);
            case "POST", "PUT" -> {
                JsonNode id = request.json().path(ID);
                yield store.atomically(() -> add(changeable(address), referred(address, id)));
            }
            case "DELETE" -> {
                delete(address, request);
                yield FakeResponse.empty(204);
            }
            default -> throw new GraphProblem(405, "MethodNotAllowed", "A reference has no " + request.method() + ".");
        };
    }

    private FakeResponse add(Address navigation, EntityAddress target) {
        if (navigation.isCollection()) {
            requireNew(navigation, List.of(target));
        }
        store.refer(navigation, target);
        return FakeResponse.empty(204);
    }

    private FakeResponse get(Address address) {
        List<EntityAddress> targets = addresses.targets(reference(address));
        if (!address.isCollection()) {
            EntityAddress target =
                    targets.stream().findFirst().orElseThrow(() -> ResourceStore.notFound(address.path() + "/$ref"));
            return FakeResponse.json(200, Json.write(id(target)));
        }
        ObjectNode page = Json.object();
        ArrayNode value = page.putArray("value");
        targets.forEach(target -> value.add(id(target)));
        return FakeResponse.json(200, Json.write(page));
    }

    private ObjectNode id(EntityAddress target) {
        return Json.object().put(ID, representation.location(target));
    }

    private void delete(Address address, FakeRequest request) {
        String url = request.option("$id");
        if (url != null) {
            store.forget(changeable(address), referred(address, Json.text(url)));
        } else if (address.isCollection()) {
            throw GraphProblem.badRequest("Which reference to remove must be said: …/{key}/$ref, or $ref?$id=….");
        } else {
            store.forgetAll(changeable(address));
        }
    }

    private static Address reference(Address address) {
        if (!address.isReference()) {
            throw GraphProblem.badRequest("'" + address.place().path() + "' holds no references.");
        }
        return address;
    }

    private Address changeable(Address address) {
        if (addresses.isDerived(reference(address))) {
            throw derived(address);
        }
        return address;
    }

    private EntityAddress referred(Address place, JsonNode url) {
        return referred(place.path(), place.type(), url);
    }

    private EntityAddress referred(String place, EdmStructuredType type, JsonNode url) {
        String text = url.isString() ? url.asString() : "";
        String path = path(text, root);
        if (path.isEmpty() || text.isEmpty()) {
            throw GraphProblem.badRequest("A reference must be a URL of this service, but was '" + text + "'.");
        }
        if (!(addresses.parse(path).address() instanceof EntityAddress address)) {
            throw ResourceStore.notFound(path);
        }
        EntityAddress target = addresses.located(address);
        StoredEntity stored = store.find(target).orElseThrow(() -> ResourceStore.notFound(path));
        if (!types.isDerived(types.named(stored.entity(), target.type()).orElse(target.type()), type)) {
            throw GraphProblem.badRequest("'" + place + "' holds '" + type.name() + "', and '" + path + "' is none.");
        }
        return target;
    }

    /** Returns the path below {@code root} of an absolute or relative URL; empty for a URL of another service. */
    static String path(String url, String root) {
        if (url.startsWith(root + "/")) {
            return url.substring(root.length());
        }
        return url.startsWith("http") ? "" : "/" + url.replaceFirst("^/", "");
    }

    /** Removes the reference to one entity of a collection: {@code members/42/$ref}. */
    FakeResponse remove(Address navigation, EntityAddress target) {
        store.forget(changeable(navigation), target);
        return FakeResponse.empty(204);
    }
}
