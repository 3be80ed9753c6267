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
 * @param type the type of the value, of the items for a collection
 * @param collection whether the value is a collection
 * @param traits the marker annotations it carries
 * @param navigation set for a navigation property
 * @param constraints the constraints of its values
 * @param documentation what is carried over
 * @param origin the method
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

    /** Returns the constraints of one kind. */
    public <C extends Constraint> Stream<C> constraints(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** A parameter under the name that it has in Java; on the wire too, unless that is said to be another. */
    public Property renamed(String parameter) {
        String wireName = name.equals(javaName) ? parameter : name;
        return new Property(
                wireName, parameter, type, collection, traits, navigation, constraints, documentation, origin);
    }

    /** Whether an update may change it. */
    public boolean isUpdatable() {
        return !is(Trait.KEY) && !is(Trait.READ_ONLY) && !is(Trait.CREATE_ONLY) && navigation.isEmpty();
    }
}
