package dev.graphlet.runtime.model;

import static java.util.stream.Collectors.joining;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.validation.Arguments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The members of an entity that a projection reads, for the step {@code as} of a request:
 * {@code client.users().list().as(UserCard.PROJECTION)}. Immutable and thread-safe.
 *
 * @param <V> the model of the entity
 * @param <T> the generated projection
 */
public final class Projection<V extends StructuredValue, T extends ProjectedValue<?>> {
    private final StructuredType<V> type;
    private final Function<V, T> view;
    private final List<EdmProperty> members;
    private final Map<String, Projection<?, ?>> nested;

    private Projection(
            StructuredType<V> type,
            Function<V, T> view,
            List<EdmProperty> members,
            Map<String, Projection<?, ?>> nested) {
        this.type = type;
        this.view = view;
        this.members = members;
        this.nested = nested;
    }

    /** Creates the projection of {@code type} with the given wire names. */
    @InternalApi
    public static <V extends StructuredValue, T extends ProjectedValue<?>> Projection<V, T> of(
            StructuredType<V> type, Function<V, T> view, String... members) {
        List<EdmProperty> declared = Stream.of(members)
                .map(name -> type.edmType().property(name).orElseThrow())
                .toList();
        return new Projection<>(type, view, declared, Map.of());
    }

    /** Returns a copy of this projection in which {@code navigation} leads to values of {@code target}. */
    @InternalApi
    public Projection<V, T> with(String navigation, Projection<?, ?> target) {
        Map<String, Projection<?, ?>> more = new HashMap<>(nested);
        more.put(navigation, target);
        return new Projection<>(type, view, members, Map.copyOf(more));
    }

    /** Returns the view of {@code entity}. */
    @InternalApi
    public T of(V entity) {
        return view.apply(Arguments.nonNull(entity, "entity"));
    }

    /** Returns the wire names to select. A projection of navigations only selects the key, since no name selects all. */
    @InternalApi
    public List<String> selection() {
        return names(property -> !property.isNavigation());
    }

    /** Returns the wire names to select in a delta, which tracks navigations that are selected and expands none. */
    @InternalApi
    public List<String> deltaSelection() {
        return names(property -> !property.isNavigation() || property.isTracked());
    }

    private List<String> names(Predicate<EdmProperty> which) {
        List<EdmProperty> selected = members.stream().filter(which).toList();
        return (selected.isEmpty() ? type.edmType().keys() : selected)
                .stream().map(EdmProperty::name).toList();
    }

    /** Returns the items of {@code $expand}: {@code manager($select=displayName)}. */
    @InternalApi
    public List<String> expansion() {
        return members.stream()
                .filter(EdmProperty::isNavigation)
                .map(EdmProperty::name)
                .map(name -> nested.containsKey(name) ? name + nested.get(name).options() : name)
                .toList();
    }

    private String options() {
        List<String> options = new ArrayList<>();
        if (!selection().isEmpty()) {
            options.add("$select=" + String.join(",", selection()));
        }
        if (!expansion().isEmpty()) {
            options.add("$expand=" + String.join(",", expansion()));
        }
        return options.stream().collect(joining(";", "(", ")"));
    }

    boolean declares(String name) {
        return members.stream().anyMatch(member -> member.name().equals(name));
    }
}
