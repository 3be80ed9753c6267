package dev.graphlet.tool.selection;

import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.QualifiedName;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked for of one type.
 *
 * @param name the type
 * @param members the names of members, declared by it or by its bases
 * @param required those of the members that must be given on create
 * @param offers what is done with its entities
 * @param paths where its entities are
 * @param calls the actions and functions that are bound to it or to its collections
 */
public record SelectedType(
        QualifiedName name,
        Set<String> members,
        Set<String> required,
        Set<Offer> offers,
        Paths paths,
        Set<Operation> calls) {
    /** Creates a selected type. */
    public SelectedType {
        members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
        required = Collections.unmodifiableSet(new LinkedHashSet<>(required));
        offers = offers.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(offers));
        calls = Collections.unmodifiableSet(new LinkedHashSet<>(calls));
    }

    /**
     * Where entities are, without a key in it.
     *
     * @param entitySet the path of their collection
     * @param singleton the path of the only one
     */
    public record Paths(Optional<String> entitySet, Optional<String> singleton) {}
}
