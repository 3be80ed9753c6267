package dev.graphlet.runtime.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The structured types that a service declares, by their names on the wire. Generated for each service; immutable and
 * thread-safe.
 */
public abstract class TypeRegistry {
    /** An empty registry: values are read as the declared types of their properties. */
    public static final TypeRegistry EMPTY = new TypeRegistry() {
        @Override
        protected @Nullable StructuredType<?> find(String name) {
            return null;
        }
    };

    private final Set<String> baseTypes;

    /** Creates a registry in which the types with the qualified names {@code baseTypes} have derived types. */
    protected TypeRegistry(String... baseTypes) {
        this.baseTypes = Set.of(baseTypes);
    }

    /** Returns the type with the qualified name or alias {@code name}, without {@code #}; null if undeclared. */
    protected abstract @Nullable StructuredType<?> find(String name);

    final boolean hasDerivedTypes(StructuredType<?> type) {
        return baseTypes.contains(type.name());
    }

    /** Returns the type named {@code odataType} if it is {@code declared} or derived from it, else {@code declared}. */
    StructuredType<?> actual(StructuredType<?> declared, @Nullable String odataType) {
        if (odataType == null) {
            return declared;
        }
        StructuredType<?> named = find(odataType.startsWith("#") ? odataType.substring(1) : odataType);
        boolean fits = named != null && declared.modelClass().isAssignableFrom(named.modelClass());
        return named != null && fits ? named : declared;
    }
}
