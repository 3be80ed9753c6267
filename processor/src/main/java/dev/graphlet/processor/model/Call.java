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
 * @param qualifiedName its OData name with the namespace
 * @param javaName the name of its method
 * @param function whether it is a function
 * @param onCollection whether it is bound to a collection
 * @param parameters without the binding parameter, in order
 * @param result what it returns, as a property; empty for nothing
 * @param permissions what a program needs to call it
 * @param documentation what is carried over
 * @param origin the method
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
    /** What the class of the constants ends with, which describe the calls of a spec: {@code RunCalls}. */
    public static final String CONSTANTS = "Calls";

    /** The constant there that holds the names of all parameters in Java, of calls in the order {@link #BY_NAME}. */
    public static final String PARAMETER_NAMES = "PARAMETER_NAMES";

    /** An order that doesn't depend on the compiler, for calls of a spec that was read from a class file. */
    public static final Comparator<Call> BY_NAME = Comparator.comparing(Call::javaName)
            .thenComparing(call -> call.parameters().size())
            .thenComparing(Call::parameterTypes);

    private String parameterTypes() {
        return parameters.stream()
                .map(parameter ->
                        (parameter.collection() ? "*" : "") + parameter.type().qualifiedName())
                .collect(Collectors.joining(","));
    }

    /** The same with those parameters. */
    public Call with(List<Property> others) {
        return new Call(
                qualifiedName, javaName, function, onCollection, others, result, permissions, documentation, origin);
    }

    /** The same with what all calls of its spec need, beside its own. */
    public Call permitted(List<Permissions> more) {
        List<Permissions> all =
                Stream.concat(more.stream(), permissions.stream()).toList();
        return new Call(
                qualifiedName, javaName, function, onCollection, parameters, result, all, documentation, origin);
    }

    /** The namespace. */
    public String namespace() {
        return qualifiedName.substring(0, qualifiedName.lastIndexOf('.'));
    }

    /** The name without its namespace. */
    public String name() {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }
}
