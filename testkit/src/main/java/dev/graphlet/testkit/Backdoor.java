package dev.graphlet.testkit;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a test may do to the store without HTTP. */
final class Backdoor {
    private final AddressParser addresses;
    private final ResourceStore store;
    private final Entities entities;

    Backdoor(AddressParser addresses, ResourceStore store, Entities entities) {
        this.addresses = addresses;
        this.store = store;
        this.entities = entities;
    }

    void seed(String path, String json) {
        Address address = address(path);
        if (!(Json.parse(json) instanceof ObjectNode object)) {
            throw new IllegalArgumentException("json must be an object, but was: " + json);
        }
        ObjectNode entity = entities.seeded(address, object);
        store.put(address.at(entities.keyOf(address, entity)), entity);
    }

    Optional<JsonNode> stored(String path) {
        Address address = address(path);
        if (address.isCollection()) {
            ArrayNode all = Json.array();
            store.addresses(address)
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
