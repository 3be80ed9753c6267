package dev.graphlet.tool.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An action or a function. Several may have one name.
 *
 * @param kind which of the two it is
 * @param name its name
 * @param isBound whether it belongs to the type of its first parameter
 * @param isComposable whether a path may go on behind it
 * @param entitySetPath where the entities of its result are, seen from the first parameter
 * @param parameters its parameters, with that to which it is bound
 * @param returnType the type of its result; empty where it has none
 * @param annotations its annotations
 */
public record Operation(
        Kind kind,
        QualifiedName name,
        boolean isBound,
        boolean isComposable,
        Optional<String> entitySetPath,
        List<Parameter> parameters,
        Optional<TypeReference> returnType,
        Annotations annotations) {
    /** Action or function. */
    public enum Kind {
        ACTION,
        FUNCTION
    }

    /** Returns whether this is an action, called by POST. */
    public boolean isAction() {
        return kind == Kind.ACTION;
    }

    /** Returns the type to which it is bound, or empty. */
    public Optional<TypeReference> binding() {
        return isBound && !parameters.isEmpty() ? Optional.of(parameters.get(0).type()) : Optional.empty();
    }

    /** Returns the parameters that a caller gives: all but that to which it is bound. */
    public List<Parameter> arguments() {
        return isBound && !parameters.isEmpty() ? parameters.subList(1, parameters.size()) : parameters;
    }

    /** Tells whether a service cannot tell a call of this operation from one of another: a base may have the same. */
    public boolean isCalledLike(Operation other) {
        return kind == other.kind
                && name.equals(other.name)
                && isOnCollection() == other.isOnCollection()
                && parameterNames().equals(other.parameterNames());
    }

    private boolean isOnCollection() {
        return binding().filter(TypeReference::collection).isPresent();
    }

    private Set<String> parameterNames() {
        return arguments().stream().map(Parameter::name).collect(Collectors.toSet());
    }
}
