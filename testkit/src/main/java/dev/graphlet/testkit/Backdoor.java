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
        boolean placed = drivePaths.isMissing(address);
        Address home = placed ? address.at(null) : home(address, object);
        ObjectNode entity = entities.seeded(home, placed ? DrivePaths.placed(address, object) : object);
        store.put(home.at(entities.keyOf(home, entity)), entity);
    }

    /** Rejects declared types that do not fit the address. Undeclared types may come from a later service version. */
    private void requireType(Address address, ObjectNode object) {
        String name = object.path(TypeResolver.TYPE).asString("");
        if (types.structured(name).isPresent()
                && types.named(object, address.type()).isEmpty()) {
            throw new IllegalArgumentException(
                    "json must be of type '" + address.type().name() + "' or one derived from it, as what is at "
                            + address.path() + ", but is of type '" + name + "'.");
        }
    }

    /** Returns the address where the entity is stored: for a directory object, the entity set of its own type. */
    private Address home(Address address, ObjectNode object) {
        return address.path().equals("/" + KeyLookup.DIRECTORY_OBJECTS)
                ? types.named(object, address.type())
                        .flatMap(addresses::entitySetOf)
                        .map(set -> address.isCollection() ? set : set.at(address.item()))
                        .orElse(address)
                : address;
    }

    Optional<JsonNode> stored(String path) {
        Address address = address(path);
        if (address.isCollection()) {
            ArrayNode all = Json.array();
            addresses
                    .all(address)
                    .forEach(each -> store.find(each)
                            .ifPresent(stored -> all.add(stored.entity().deepCopy())));
            return Optional.of(all);
        }
        return store.find(address).map(stored -> stored.entity().deepCopy());
    }

    void seedMedia(String path, String contentType, byte[] octets) {
        Address address = media(path);
        if (store.find(address).isEmpty()) {
            throw new IllegalArgumentException("path must be of an entity that is there, but was: " + path);
        }
        store.putStream(address, address.behind().get(0), contentType, octets);
    }

    Optional<byte[]> storedMedia(String path) {
        Address address = media(path);
        return store.stream(address, address.behind().get(0)).map(StoredStream::octets);
    }

    private Address media(String path) {
        Address address = addresses.parse(path);
        if (!Media.names(address)) {
            throw new IllegalArgumentException("path must name a media stream of an entity, but was: " + path);
        }
        return address;
    }

    private Address address(String path) {
        try {
            Address address = addresses.parse(path);
            address.requireNothingBehind();
            return address;
        } catch (GraphProblem e) {
            throw new IllegalArgumentException(
                    "path must name one of " + List.copyOf(addresses.paths()) + " or an item in it, but was: " + path,
                    e);
        }
    }
}
