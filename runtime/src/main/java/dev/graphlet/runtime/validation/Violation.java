package dev.graphlet.runtime.validation;

/**
 * A value that violates its spec.
 *
 * @param pointer the place, as a JSON pointer (RFC 6901) from the checked value: {@code /details/0/code}
 * @param code the kind of violation: {@code required}, {@code length}, {@code range}, {@code pattern}, {@code items},
 *     {@code sentinel}, {@code exists}, or a code of your own rules. These codes never change
 * @param message the rule and the value found, in English; never the value of a {@code @Sensitive} property
 */
public record Violation(String pointer, String code, String message) {
    @Override
    public String toString() {
        return pointer + ": " + message + " [" + code + "]";
    }
}
