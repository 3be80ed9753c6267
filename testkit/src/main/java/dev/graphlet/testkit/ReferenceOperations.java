package dev.graphlet.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The operations on references: {@code members/$ref}, and {@code members/42/$ref} for one entity. */
final class ReferenceOperations {
    private static final String ID = "@odata.id";

    private final FakeService service;
    private final Relationships relationships;

    ReferenceOperations(FakeService service) {
        this.service = service;
        this.relationships = new Relationships(service);
    }

    /** Returns the handler of requests to the references at {@code path}, the path before {@code /$ref}. */
    RequestHandler handler(String path) {
        return request -> request.method().equals("DELETE") && path.lastIndexOf('/') > 0
                ? delete(path, request)
                : respond(resource(path), request);
    }

    private FakeResponse delete(String path, FakeRequest request) {
        ParsedPath owner = service.addresses().parse(path.substring(0, path.lastIndexOf('/')));
        if (owner.address() instanceof CollectionAddress collection
                && collection.isReference()
                && owner.rest().isEmpty()
                && resource(path) instanceof EntityAddress target) {
            return remove(collection, target);
        }
        return respond(resource(path), request);
    }

    private Address resource(String path) {
        return service.addresses().parse(path).resource();
    }

    private FakeResponse respond(Address navigation, FakeRequest request) {
        return switch (request.method()) {
            case "GET" -> get(navigation);
            case "POST", "PUT" -> {
                JsonNode id = request.json().path(ID);
                yield service.store()
                        .atomically(() ->
                                add(relationships.changeable(navigation), relationships.referred(navigation, id)));
            }
            case "DELETE" -> remove(navigation, request.option("$id"));
            default ->
                throw new GraphProblem(
                        405, "MethodNotAllowed", "A reference does not support " + request.method() + ".");
        };
    }

    private FakeResponse add(Address navigation, EntityAddress target) {
        if (navigation.isCollection()) {
            relationships.requireNew(navigation, List.of(target));
        }
        service.store().refer(navigation, target);
        return FakeResponse.empty(204);
    }

    private FakeResponse get(Address navigation) {
        List<EntityAddress> targets = service.navigations().targets(Relationships.reference(navigation));
        if (!navigation.isCollection()) {
            EntityAddress target =
                    targets.stream().findFirst().orElseThrow(() -> ResourceStore.notFound(navigation.path() + "/$ref"));
            return FakeResponse.json(200, Json.write(id(target)));
        }
        ObjectNode page = Json.object();
        ArrayNode value = page.putArray("value");
        targets.forEach(target -> value.add(id(target)));
        return FakeResponse.json(200, Json.write(page));
    }

    private ObjectNode id(EntityAddress target) {
        return Json.object().put(ID, service.representation().location(target));
    }

    private FakeResponse remove(Address navigation, @Nullable String url) {
        if (url != null) {
            return remove(relationships.changeable(navigation), relationships.referred(navigation, Json.text(url)));
        }
        if (navigation.isCollection()) {
            throw GraphProblem.badRequest("The URL must name the reference to remove: …/{key}/$ref, or $ref?$id=….");
        }
        service.store().forgetAll(relationships.changeable(navigation));
        return FakeResponse.empty(204);
    }

    private FakeResponse remove(Address navigation, EntityAddress target) {
        service.store().forget(relationships.changeable(navigation), target);
        return FakeResponse.empty(204);
    }
}
