package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An action or a function.
 *
 * @param qualifiedName the OData name with the namespace
 * @param javaName the name of the spec method
 * @param function whether this is a function
 * @param onCollection whether the call is bound to a collection
 * @param parameters the parameters in order, without the binding parameter
 * @param result the result as a property; empty if nothing is returned
 * @param permissions the permissions needed for the call
 * @param documentation the documentation carried over to generated code
 * @param origin the position of the method
 */
public record Call(
        String qualifiedName,
        String javaName,
        boolean function,
        boolean onCollection,
        List<Property> parameters,
        Optional<Property> result,
        List<Permissions> permissions,
        Documentation documentation,
        Origin origin) {
    /** The constant of the class of {@link GeneratedKind#CALLS} for the Java names of all parameters, of calls in the order {@link #BY_NAME}. */
    public static final String PARAMETER_NAMES = "PARAMETER_NAMES";

    /** An order that does not depend on the compiler, for calls of a spec that was read from a class file. */
    public static final Comparator<Call> BY_NAME = Comparator.comparing(Call::javaName)
            .thenComparing(call -> call.parameters().size())
            .thenComparing(Call::parameterTypes);

    private String parameterTypes() {
        return parameters.stream()
                .map(parameter ->
                        (parameter.collection() ? "*" : "") + parameter.type().qualifiedName())
                .collect(Collectors.joining(","));
    }

    /** Returns a copy of this call with the parameters {@code others}. */
    public Call with(List<Property> others) {
        return new Call(
                qualifiedName, javaName, function, onCollection, others, result, permissions, documentation, origin);
    }

    /** Returns a copy of this call with {@code more} before its own permissions. */
    public Call permitted(List<Permissions> more) {
        List<Permissions> all =
                Stream.concat(more.stream(), permissions.stream()).toList();
        return new Call(
                qualifiedName, javaName, function, onCollection, parameters, result, all, documentation, origin);
    }

    /** Returns the namespace. */
    public String namespace() {
        return qualifiedName.substring(0, qualifiedName.lastIndexOf('.'));
    }

    /** Returns the OData name without the namespace. */
    public String name() {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }
}
