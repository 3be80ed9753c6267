package dev.graphlet.tool.selection;

import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.QualifiedName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is asked for of a service: which members of which types, and what is done with them.
 *
 * @param types the types by their names, those alone that were named or reached by a path
 * @param unbound the actions and functions of the service itself, by their names in a URL
 * @param asked the operations of requests that were asked for at a navigation property, by its {@link #key}
 * @param notes what a user should know about it, a line each
 */
public record Selection(
        SortedMap<QualifiedName, SelectedType> types,
        SortedMap<String, Set<Operation>> unbound,
        Map<String, Set<Offer>> asked,
        List<String> notes) {
    /** Creates a selection. */
    public Selection {
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        unbound = Collections.unmodifiableSortedMap(new TreeMap<>(unbound));
        asked = Map.copyOf(asked);
        notes = List.copyOf(notes);
    }

    /** Returns the key of a navigation property: the type that declares it, and its name. */
    public static String key(QualifiedName owner, String navigation) {
        return owner + "/" + navigation;
    }

    /** Returns what is asked for of some types, with or without the actions and functions of the service itself. */
    public Selection of(Set<QualifiedName> some, boolean container) {
        SortedMap<QualifiedName, SelectedType> own = new TreeMap<>(types);
        own.keySet().retainAll(some);
        return new Selection(own, container ? unbound : new TreeMap<>(), asked, notes);
    }

    /** Returns what is asked for of a type, or empty if nothing is. */
    public Optional<SelectedType> of(QualifiedName type) {
        return Optional.ofNullable(types.get(type));
    }
}
