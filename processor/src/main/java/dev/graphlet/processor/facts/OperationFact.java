package dev.graphlet.processor.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An action or a function; each overload is a fact of its own.
 *
 * @param name the qualified name
 * @param function whether this is a function
 * @param onCollection whether the operation is bound to a collection
 * @param parameters the parameters in order, without the binding parameter
 * @param result the type of the result; empty if nothing is returned
 * @param marks the marks of the operation; {@link Mark#NEVER_NULL} is about the result
 */
public record OperationFact(
        String name,
        boolean function,
        boolean onCollection,
        List<Parameter> parameters,
        Optional<TypeUse> result,
        Marks marks) {
    /** By name; overloads by their whole content. */
    static final Comparator<OperationFact> ORDER =
            Comparator.comparing(OperationFact::name).thenComparing(OperationFact::toString);

    /**
     * A parameter.
     *
     * @param name the name
     * @param type the type
     * @param optional whether the metadata marks the parameter as optional
     * @param neverNull whether null is refused
     */
    public record Parameter(String name, TypeUse type, boolean optional, boolean neverNull) {
        /** Creates a parameter. */
        public Parameter {
            Names.check(name);
        }
    }

    /** Creates a fact. Copies the list. */
    public OperationFact {
        Names.checkQualified(name);
        parameters = List.copyOf(parameters);
    }

    /** Returns the name without the namespace. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
