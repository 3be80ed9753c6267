package dev.graphlet.runtime.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is wrong with a value. Generated for each structured type; write your own as a lambda and join them:
 * {@code new RunGroupValidator().and(group -> …)}.
 *
 * @param <T> the type of the checked value
 */
@FunctionalInterface
public interface Validator<T> {
    /** All violations, in the order of the properties; empty when there is none. Changes nothing. */
    List<Violation> check(T value);

    /** A validator that gives the violations of this one, then those of {@code other}. */
    default Validator<T> and(Validator<? super T> other) {
        return value -> {
            List<Violation> all = new ArrayList<>(check(value));
            all.addAll(other.check(value));
            return List.copyOf(all);
        };
    }
}
