package dev.graphlet.testkit;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Access of tests to the store without HTTP. */
final class Backdoor {
    private final AddressParser addresses;
    private final ResourceStore store;
    private final Entities entities;
    private final TypeResolver types;
    private final DrivePaths drivePaths;

    Backdoor(
            AddressParser addresses,
            ResourceStore store,
            Entities entities,
            TypeResolver types,
            DrivePaths drivePaths) {
        this.addresses = addresses;
        this.store = store;
        this.entities = entities;
        this.types = types;
        this.drivePaths = drivePaths;
    }

    void seed(String path, String json) {
        Address address = address(path);
        if (!(Json.parse(json) instanceof ObjectNode object)) {
            throw new IllegalArgumentException("json must be an object, but was: " + json);
        }
        requireType(address, object);
        Optional<KeyedAddress> file = drivePaths.missing(address);
        Address home = file.<Address>map(KeyedAddress::collection).orElseGet(() -> home(address, object));
        ObjectNode entity = entities.seeded(
                home, file.map(at -> DrivePaths.placed(at, object)).orElse(object));
        store.put(entities.address(home, entity), entity);
    }

    /** Rejects declared types that do not fit the address. Undeclared types may come from a later service version. */
    private void requireType(Address address, ObjectNode object) {
        String name = object.path(TypeResolver.TYPE).asString("");
        if (types.structured(name).isPresent()
                && types.named(object, address.type()).isEmpty()) {
            throw new IllegalArgumentException(
                    "json must be of type '" + address.type().name() + "' or one derived from it, as what is at "
                            + address.place().path() + ", but is of type '" + name + "'.");
        }
    }

    /** Returns the address where the entity is stored: for a directory object, the entity set of its own type. */
    private Address home(Address address, ObjectNode object) {
        return address.place().path().equals("/" + KeyLookup.DIRECTORY_OBJECTS)
                ? types.named(object, address.type())
                        .flatMap(addresses::entitySetOf)
                        .<Address>map(set -> address instanceof KeyedAddress keyed ? set.at(keyed.key()) : set)
                        .orElse(address)
                : address;
    }

    Optional<JsonNode> stored(String path) {
        Address address = address(path);
        if (address instanceof CollectionAddress collection) {
            ArrayNode all = Json.array();
            addresses
                    .all(collection)
                    .forEach(each -> store.find(each)
                            .ifPresent(stored -> all.add(stored.entity().deepCopy())));
            return Optional.of(all);
        }
        return store.find((EntityAddress) address).map(stored -> stored.entity().deepCopy());
    }

    void seedMedia(String path, String contentType, byte[] octets) {
        ParsedPath stream = addresses.parse(path);
        EntityAddress entity = media(stream, path);
        if (store.find(entity).isEmpty()) {
            throw new IllegalArgumentException("path must be of an entity that is there, but was: " + path);
        }
        store.putStream(entity, stream.rest().get(0), contentType, octets);
    }

    Optional<byte[]> storedMedia(String path) {
        ParsedPath stream = addresses.parse(path);
        return store.stream(media(stream, path), stream.rest().get(0)).map(StoredStream::octets);
    }

    private static EntityAddress media(ParsedPath stream, String path) {
        return Media.entity(stream)
                .orElseThrow(() ->
                        new IllegalArgumentException("path must name a media stream of an entity, but was: " + path));
    }

    private Address address(String path) {
        try {
            return addresses.parse(path).resource();
        } catch (GraphProblem e) {
            throw new IllegalArgumentException(
                    "path must name one of " + List.copyOf(addresses.paths()) + " or an item in it, but was: " + path,
                    e);
        }
    }
}
