package dev.graphlet.tool.client;

import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Resource;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lists the operations of a client by following the navigations of its entity sets and singletons. */
final class OperationList {
    private final Client client;
    private final List<Operation> found = new ArrayList<>();

    OperationList(Client client) {
        this.client = client;
    }

    List<Operation> all() {
        client.specs().stream()
                .filter(ContainerSpec.class::isInstance)
                .forEach(spec -> spec.calls().forEach(call -> found.add(PlaceOperations.imported(call))));
        client.specs().stream()
                .flatMap(OperationList::roots)
                .sorted(Comparator.comparing(Place::path))
                .forEach(this::follow);
        return found;
    }

    private static Stream<Place> roots(Spec spec) {
        if (!(spec instanceof StructuredSpec type)) {
            return Stream.empty();
        }
        return Stream.concat(root(type, type.entitySet(), true), root(type, type.singleton(), false));
    }

    private static Stream<Place> root(StructuredSpec type, Optional<Resource> resource, boolean collection) {
        return resource.stream().map(found -> new Place(found.path(), type, collection, Optional.empty()));
    }

    private void follow(Place root) {
        Set<TypeReference> entered = new HashSet<>();
        Deque<Place> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Place place = open.remove();
            found.addAll(new PlaceOperations(place).all());
            boolean further = place.navigation().isEmpty() || isOnlyReached(place.entity());
            if (further && entered.add(place.entity().reference())) {
                place.item()
                        .ifPresent(item -> item.entity()
                                .allNavigations()
                                .forEach(property -> targets(item, property).forEach(open::add)));
            }
        }
    }

    /** Returns whether entities of {@code type} are found through navigations alone. */
    private static boolean isOnlyReached(StructuredSpec type) {
        return type.hasPath() && type.entitySet().isEmpty() && type.singleton().isEmpty();
    }

    private Stream<Place> targets(Place item, Property property) {
        return property.type() instanceof TypeReference type
                ? client.structured(type).stream().map(target -> item.follow(property, target))
                : Stream.empty();
    }
}
