package dev.graphlet.benchmarks.metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a CSDL document that Graphlet specs can express.
 *
 * @param types the entity, complex and enumeration types, in the order of the document
 * @param operations the actions and functions, in the order of the document
 * @param entitySets the name of the first entity set of each entity type that has one
 * @param singletons the name of the first singleton of each entity type that has one
 */
record Metadata(
        List<Type> types,
        List<Operation> operations,
        Map<QualifiedName, String> entitySets,
        Map<QualifiedName, String> singletons) {

    /** The three kinds of types. */
    enum Kind {
        ENTITY,
        COMPLEX,
        ENUM
    }

    /** Boolean attributes of types. */
    enum Trait {
        ABSTRACT,
        OPEN,
        HAS_STREAM,
        FLAGS
    }

    /** A name with its namespace; an alias is resolved already. */
    record QualifiedName(String namespace, String name) {
        /** Returns the namespace, a dot and the name. */
        @Override
        public String toString() {
            return namespace + "." + name;
        }
    }

    /** A use of a type: a single value or a collection. */
    record TypeReference(QualifiedName name, boolean collection) {}

    /**
     * An entity, complex or enumeration type.
     *
     * @param keys the names of the key properties, in their order
     * @param members the members of an enumeration type
     */
    record Type(
            Kind kind,
            QualifiedName name,
            Optional<QualifiedName> base,
            Set<Trait> traits,
            List<String> keys,
            List<Property> properties,
            List<String> members) {}

    /** The three kinds of properties. */
    enum PropertyKind {
        STRUCTURAL,
        NAVIGATION,
        CONTAINED_NAVIGATION
    }

    /** A structural or navigation property. */
    record Property(String name, TypeReference type, PropertyKind kind) {}

    /** A parameter of an operation; the binding parameter is not among these. */
    record Parameter(String name, TypeReference type) {}

    /**
     * An action or function.
     *
     * @param binding the type of the binding parameter; empty for an unbound operation
     * @param result the type of the result; empty for an action that returns nothing
     */
    record Operation(
            boolean function,
            QualifiedName name,
            Optional<TypeReference> binding,
            List<Parameter> parameters,
            Optional<TypeReference> result) {}
}
