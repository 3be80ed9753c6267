package dev.graphlet.testkit;

import dev.graphlet.runtime.model.StructuredValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Access of tests to the store without HTTP. */
final class Backdoor {
    private final FakeService service;

    Backdoor(FakeService service) {
        this.service = service;
    }

    void seed(String path, String json) {
        Address address = address(path);
        ObjectNode object = object(json);
        requireType(address, object);
        Optional<KeyedAddress> file = service.addresses().missingFile(address);
        Address home = file.<Address>map(KeyedAddress::collection).orElseGet(() -> home(address, object));
        ObjectNode entity = service.entities()
                .seeded(home, file.map(at -> DrivePaths.placed(at, object)).orElse(object));
        service.store().put(service.entities().address(home, entity), entity);
    }

    void seed(StructuredValue entity) {
        String name = entity.odataType().substring(1);
        CollectionAddress set = service.types()
                .structured(name)
                .flatMap(service.addresses()::entitySetOf)
                .orElseThrow(() -> new IllegalArgumentException("entity must be of a type with an entity set, but '"
                        + name + "' has none. Name the path: seed(path, entity.toJson())."));
        seed(set.place().path(), entity.toJson());
    }

    private static ObjectNode object(String json) {
        @Nullable JacksonException cause = null;
        try {
            if (Json.parse(json) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            cause = e;
        }
        throw new IllegalArgumentException("json must be an object, but was: " + json, cause);
    }

    /** Rejects declared types that do not fit the address. Undeclared types may come from a later service version. */
    private void requireType(Address address, ObjectNode object) {
        String name = object.path(TypeResolver.TYPE).asString("");
        if (service.types().structured(name).isPresent()
                && service.types().named(object, address.type()).isEmpty()) {
            throw new IllegalArgumentException(
                    "json must be of type '" + address.type().name()
                            + "' or of a type derived from it to be stored at '"
                            + address.place().path() + "', but is of type '" + name + "'.");
        }
    }

    /** Returns the address where the entity is stored: for a directory object, the entity set of its own type. */
    private Address home(Address address, ObjectNode object) {
        return address.place().path().equals("/" + KeyLookup.DIRECTORY_OBJECTS)
                ? service.types()
                        .named(object, address.type())
                        .flatMap(service.addresses()::entitySetOf)
                        .<Address>map(set -> address instanceof KeyedAddress keyed ? set.at(keyed.key()) : set)
                        .orElse(address)
                : address;
    }

    Optional<JsonNode> stored(String path) {
        Address address = address(path);
        if (address instanceof CollectionAddress collection) {
            ArrayNode all = Json.array();
            service.navigations()
                    .all(collection)
                    .forEach(each -> service.store()
                            .find(each)
                            .ifPresent(stored -> all.add(stored.entity().deepCopy())));
            return Optional.of(all);
        }
        return service.store()
                .find((EntityAddress) address)
                .map(stored -> stored.entity().deepCopy());
    }

    void seedMedia(String path, String contentType, byte[] octets) {
        ParsedPath stream = service.addresses().parse(path);
        EntityAddress entity = media(stream, path);
        if (service.store().find(entity).isEmpty()) {
            throw new IllegalArgumentException("path must be the path of an existing entity, but was: " + path);
        }
        service.store().putStream(entity, stream.rest().get(0), contentType, octets);
    }

    Optional<byte[]> storedMedia(String path) {
        ParsedPath stream = service.addresses().parse(path);
        return service.store().stream(media(stream, path), stream.rest().get(0)).map(StoredStream::octets);
    }

    private static EntityAddress media(ParsedPath stream, String path) {
        return Media.entity(stream)
                .orElseThrow(() ->
                        new IllegalArgumentException("path must name a media stream of an entity, but was: " + path));
    }

    private Address address(String path) {
        try {
            return service.addresses().parse(path).resource();
        } catch (GraphProblem e) {
            throw new IllegalArgumentException(
                    "path must name one of " + List.copyOf(service.addresses().paths()) + " or an item in it, but was: "
                            + path,
                    e);
        }
    }
}
