package dev.graphlet.runtime.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the violations in a value. Generated for each structured type; write your own as a lambda and combine them:
 * {@code new RunGroupValidator().and(group -> …)}.
 *
 * @param <T> the type of the checked value
 */
@FunctionalInterface
public interface Validator<T> {
    /** Returns all violations, in the order of the properties; empty if there are none. Does not change the value. */
    List<Violation> check(T value);

    /** Returns a validator with the violations of this one, followed by those of {@code other}. */
    default Validator<T> and(Validator<? super T> other) {
        return value -> {
            List<Violation> all = new ArrayList<>(check(value));
            all.addAll(other.check(value));
            return List.copyOf(all);
        };
    }
}
