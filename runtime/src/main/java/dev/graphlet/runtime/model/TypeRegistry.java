package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The structured types that a service declares, by their names on the wire. Generated for each service; immutable and
 * thread-safe.
 */
@InternalApi
public abstract class TypeRegistry {
    /** An empty registry: values are read as the declared types of their properties. */
    public static final TypeRegistry EMPTY = new TypeRegistry() {
        @Override
        protected @Nullable StructuredType<?> find(String name) {
            return null;
        }

        @Override
        protected List<StructuredType<?>> all() {
            return List.of();
        }
    };

    private final Set<String> baseTypes;

    /** Creates a registry in which the types with the qualified names {@code baseTypes} have derived types. */
    protected TypeRegistry(String... baseTypes) {
        this.baseTypes = Set.of(baseTypes);
    }

    /** Returns the type with the qualified name or alias {@code name}, without {@code #}; null if undeclared. */
    protected abstract @Nullable StructuredType<?> find(String name);

    /** Returns all types, in the order of the declaration. */
    protected abstract List<StructuredType<?>> all();

    /** Returns the declarations of all types. */
    protected final List<EdmStructuredType> edmTypes() {
        return all().stream().map(StructuredType::edmType).toList();
    }

    /**
     * Returns the type whose values are of the class {@code model}.
     *
     * @throws IllegalArgumentException if the service declares no such type
     */
    public final <V extends StructuredValue> StructuredType<V> of(Class<V> model) {
        Arguments.nonNull(model, "model");
        for (StructuredType<?> type : all()) {
            if (type.modelClass() == model) {
                @SuppressWarnings("unchecked") // since the classes are equal
                StructuredType<V> found = (StructuredType<V>) type;
                return found;
            }
        }
        throw new IllegalArgumentException("model must be the class of a type that the service declares, but is '"
                + model.getName() + "'. Generate it from a spec in the package of this service.");
    }

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
