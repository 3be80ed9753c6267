package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A property that a spec declares.
 *
 * @param name the wire name
 * @param javaName the name of its accessor and of its field, see {@link JavaNames#accessor}
 * @param type the type of the value, or of the items of a collection
 * @param collection whether the value is a collection
 * @param traits the marker annotations of the property
 * @param navigation the values of {@code @Navigation}; empty if not a navigation property
 * @param constraints the value constraints
 * @param documentation the documentation carried over to generated code
 * @param origin the position of the method
 */
public record Property(
        String name,
        String javaName,
        ValueType type,
        boolean collection,
        Set<Trait> traits,
        Optional<Navigation> navigation,
        List<Constraint> constraints,
        Documentation documentation,
        Origin origin) {
    /** A marker annotation. */
    public enum Trait {
        KEY,
        ALTERNATE_KEY,
        REQUIRED,
        READ_ONLY,
        CREATE_ONLY,
        SENSITIVE
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Returns the primitive type of the value, or of the items; empty for another type. */
    public Optional<EdmPrimitive> primitive() {
        return type instanceof PrimitiveType known ? Optional.of(known.primitive()) : Optional.empty();
    }

    /** Returns the constraints of one kind. */
    public <C extends Constraint> Stream<C> constraints(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Returns a copy with the Java name {@code parameter}, and with that wire name unless the wire name differs. */
    public Property renamed(String parameter) {
        String wireName = name.equals(javaName) ? parameter : name;
        return new Property(
                wireName, parameter, type, collection, traits, navigation, constraints, documentation, origin);
    }

    /** Returns whether an update may change the property. */
    public boolean isUpdatable() {
        return !is(Trait.KEY) && !is(Trait.READ_ONLY) && !is(Trait.CREATE_ONLY) && navigation.isEmpty();
    }
}
