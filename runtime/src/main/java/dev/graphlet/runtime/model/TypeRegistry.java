package dev.graphlet.runtime.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The structured types that a service declares, by the names they have on the wire. Generated for each service;
 * immutable and thread-safe.
 */
public abstract class TypeRegistry {
    /** A registry without a type: values are read as the types their properties declare. */
    public static final TypeRegistry EMPTY = new TypeRegistry() {
        @Override
        protected @Nullable StructuredType<?> find(String name) {
            return null;
        }
    };

    private final Set<String> baseTypes;

    /** A registry in which the types of those qualified names have derived types. */
    protected TypeRegistry(String... baseTypes) {
        this.baseTypes = Set.of(baseTypes);
    }

    /** The type of that qualified name or alias, without {@code #}; null when it is not declared. */
    protected abstract @Nullable StructuredType<?> find(String name);

    final boolean hasDerivedTypes(StructuredType<?> type) {
        return baseTypes.contains(type.name());
    }

    /** The type that {@code odataType} names if it is {@code declared} or derived from it, else {@code declared}. */
    StructuredType<?> actual(StructuredType<?> declared, @Nullable String odataType) {
        if (odataType == null) {
            return declared;
        }
        StructuredType<?> named = find(odataType.startsWith("#") ? odataType.substring(1) : odataType);
        boolean fits = named != null && declared.modelClass().isAssignableFrom(named.modelClass());
        return named != null && fits ? named : declared;
    }
}
