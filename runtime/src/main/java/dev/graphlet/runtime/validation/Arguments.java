package dev.graphlet.runtime.validation;

import dev.graphlet.runtime.InternalApi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks arguments, and names the argument in exception messages. */
@InternalApi
public final class Arguments {
    private Arguments() {}

    /**
     * Returns {@code value}.
     *
     * @throws NullPointerException naming the argument, if {@code value} is null
     */
    public static <T> T nonNull(@Nullable T value, String name) {
        if (value == null) {
            throw new NullPointerException(name + " must not be null");
        }
        return value;
    }

    /**
     * Returns {@code value}.
     *
     * @throws NullPointerException if {@code value} is null; the message has {@code name} and {@code remedy}
     */
    public static <T> T nonNull(@Nullable T value, String name, String remedy) {
        if (value == null) {
            throw new NullPointerException(name + " must not be null; " + remedy);
        }
        return value;
    }

    /**
     * Returns {@code value}.
     *
     * @throws NullPointerException naming the argument, if {@code value} is null
     * @throws IllegalArgumentException naming the argument, if {@code value} is empty or white space
     */
    public static String nonBlank(@Nullable String value, String name) {
        String text = nonNull(value, name);
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return text;
    }

    /**
     * Returns {@code value} as text.
     *
     * @throws IllegalArgumentException naming the argument, if {@code value} is negative
     */
    public static String nonNegative(int value, String name) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " must not be negative, but was " + value);
        }
        return Integer.toString(value);
    }

    /**
     * Returns an unmodifiable copy of {@code values}.
     *
     * @throws NullPointerException naming the list or the item, if {@code values} or an item is null
     */
    public static <T> List<T> copyOf(@Nullable List<? extends T> values, String name) {
        List<T> copy = new ArrayList<>();
        for (T value : nonNull(values, name)) {
            copy.add(nonNull(value, name + "[" + copy.size() + "]"));
        }
        return Collections.unmodifiableList(copy);
    }
}
