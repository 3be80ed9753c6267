package dev.graphlet.runtime.property;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.url.UrlConventions;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Applies the lambdas of callers to the properties of a type. Thread-safe. */
@InternalApi
public final class Lambdas {
    private Lambdas() {}

    /**
     * Returns the results of {@code functions} for {@code properties}, in order.
     *
     * @param name the name of the argument, for messages
     * @throws NullPointerException naming the argument, if a function is null or returns null
     * @throws IllegalArgumentException naming the argument, if there is no function; naming the path, if a result
     *     doesn't start at {@code properties}
     */
    public static <P extends PropertyPath, T> List<T> apply(
            String name, P properties, Function<? super P, ? extends T>[] functions) {
        if (Arguments.nonNull(functions, name).length == 0) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        return Arguments.copyOf(
                Arrays.stream(functions)
                        .map(function -> Lambdas.<P, T>apply(name, properties, function))
                        .toList(),
                name);
    }

    /**
     * Returns the result of {@code function} for {@code properties}.
     *
     * @param name the name of the argument, for messages
     * @throws NullPointerException naming the argument, if {@code function} is null or returns null
     * @throws IllegalArgumentException naming the path, if the result doesn't start at {@code properties}
     */
    public static <P extends PropertyPath, T> T apply(
            String name, P properties, Function<? super P, ? extends T> function) {
        T given = Arguments.nonNull(Arguments.nonNull(function, name).apply(properties), "the result of " + name);
        checkWithin(properties, given);
        return given;
    }

    private static void checkWithin(PropertyPath properties, Object given) {
        if (given instanceof Filter filter) {
            filter.toText(UrlConventions.GRAPH, properties);
        } else if (given instanceof OrderBy order) {
            order.toText(properties);
        } else if (given instanceof Expandable item) {
            PropertyPath.within(properties, Expand.navigation(item));
        }
    }
}
