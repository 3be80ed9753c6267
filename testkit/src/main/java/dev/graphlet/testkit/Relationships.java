package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.testkit.query.StoredLinks;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** References between entities: their URLs, and the entities that a body binds. */
final class Relationships {
    private static final String BIND = StoredLinks.BIND;

    private final FakeService service;

    Relationships(FakeService service) {
        this.service = service;
    }

    /** Checks that {@code body} binds only bindable, existing entities that are not bound already. */
    void check(EntityAddress owner, ObjectNode body) {
        for (EdmProperty navigation : owner.type().properties()) {
            JsonNode urls = body.get(navigation.name() + BIND);
            if (urls != null && navigation.isNavigation()) {
                List<EntityAddress> bound = checkBound(navigation, urls);
                if (navigation.isCollection()) {
                    requireNew(service.navigations().of(owner, navigation), bound);
                }
            }
        }
    }

    /** Checks that {@code navigation} is bindable and that the entities exist; returns their service.addresses(). */
    List<EntityAddress> checkBound(EdmProperty navigation, JsonNode urls) {
        if (navigation.isContained()) {
            throw GraphProblem.badRequest(
                    "'" + navigation.name() + "' contains its entities: no entity can be bound to it.");
        }
        if (urls.isNull()) {
            return List.of();
        }
        if (urls.isArray() != navigation.isCollection()) {
            throw GraphProblem.badRequest("'" + navigation.name() + BIND + "' must be "
                    + (navigation.isCollection() ? "an array of URLs: it is a collection." : "one URL, not an array."));
        }
        EdmStructuredType target = service.types().structured(navigation.type()).orElseThrow();
        return (urls.isArray() ? urls : Json.array().add(urls))
                .valueStream()
                .map(url -> referred(navigation.name(), target, url))
                .toList();
    }

    /**
     * Throws a problem if the property refers to one of {@code targets} already, or {@code targets} contains an entity
     * twice.
     */
    void requireNew(Address navigation, List<EntityAddress> targets) {
        if (service.navigations().isDerived(navigation)) {
            throw derived(navigation);
        }
        long distinct = targets.stream().map(Address::path).distinct().count();
        boolean again = distinct < targets.size()
                || targets.stream().anyMatch(target -> service.store().refers(navigation, target));
        if (again && service.rules().hold(Rule.REFERENCES_ARE_ADDED_ONCE)) {
            throw new GraphProblem(
                    400,
                    "Request_BadRequest",
                    "One or more added object references already exist for the following modified properties: '"
                            + navigation.path().substring(navigation.path().lastIndexOf('/') + 1) + "'.");
        }
    }

    private static GraphProblem derived(Address navigation) {
        return GraphProblem.badRequest(
                "'" + navigation.path() + "' follows from the relationships of other entities: change those instead.");
    }

    /** Adds references to the entities that {@code body} binds. */
    void bind(EntityAddress owner, ObjectNode body) {
        for (EdmProperty navigation : owner.type().properties()) {
            JsonNode urls = navigation.isNavigation() ? body.get(navigation.name() + BIND) : null;
            if (urls == null) {
                continue;
            }
            Address place = service.navigations().of(owner, navigation);
            if (urls.isNull()) {
                service.store().forgetAll(place);
            } else {
                (urls.isArray() ? urls : Json.array().add(urls))
                        .forEach(url -> service.store().refer(place, referred(place, url)));
            }
        }
    }

    /** Returns {@code address}; throws a problem if it holds no references. */
    static Address reference(Address address) {
        if (!address.isReference()) {
            throw GraphProblem.badRequest("'" + address.place().path() + "' does not hold references.");
        }
        return address;
    }

    /** Returns {@code address}; throws a problem if its references are derived from others. */
    Address changeable(Address address) {
        if (service.navigations().isDerived(reference(address))) {
            throw derived(address);
        }
        return address;
    }

    /** Returns the stored entity with the URL {@code url}, which must fit {@code place}. */
    EntityAddress referred(Address place, JsonNode url) {
        return referred(place.path(), place.type(), url);
    }

    private EntityAddress referred(String place, EdmStructuredType type, JsonNode url) {
        String text = url.isString() ? url.asString() : "";
        String path = service.representation().path(text);
        if (path.isEmpty() || text.isEmpty()) {
            throw GraphProblem.badRequest("A reference must be a URL of this service, but was '" + text + "'.");
        }
        if (!(service.addresses().parse(path).address() instanceof EntityAddress address)) {
            throw ResourceStore.notFound(path);
        }
        EntityAddress target = service.navigations().located(address);
        StoredEntity stored = service.store().find(target).orElseThrow(() -> ResourceStore.notFound(path));
        if (!service.types()
                .isDerived(service.types().named(stored.entity(), target.type()).orElse(target.type()), type)) {
            throw GraphProblem.badRequest(
                    "'" + place + "' holds '" + type.name() + "', but '" + path + "' is not one.");
        }
        return target;
    }
}
