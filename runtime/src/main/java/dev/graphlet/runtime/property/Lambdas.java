package dev.graphlet.runtime.property;

import dev.graphlet.runtime.validation.Arguments;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What lambdas over a handle give. Thread-safe. */
public final class Lambdas {
    private Lambdas() {}

    /**
     * What each gives for {@code handle}, in order.
     *
     * @param name what the argument is called, for the messages
     * @throws NullPointerException naming the argument, if a function is null or gives null
     * @throws IllegalArgumentException naming the argument, if there is no function
     */
    public static <P, T> List<T> apply(String name, P handle, Function<? super P, ? extends T>[] functions) {
        if (Arguments.nonNull(functions, name).length == 0) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        return Arguments.copyOf(
                Arrays.stream(functions)
                        .map(function -> Lambdas.<P, T>apply(name, handle, function))
                        .toList(),
                name);
    }

    /**
     * What it gives for {@code handle}.
     *
     * @param name what the argument is called, for the messages
     * @throws NullPointerException naming the argument, if the function is null or gives null
     */
    public static <P, T> T apply(String name, P handle, Function<? super P, ? extends T> function) {
        return Arguments.nonNull(Arguments.nonNull(function, name).apply(handle), "what " + name + " gives");
    }
}
