package dev.graphlet.runtime.validation;

/**
 * A value that breaks what its spec declares.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) from the checked value: {@code /details/0/code}
 * @param code what kind: {@code required}, {@code length}, {@code range}, {@code pattern}, {@code items},
 *     {@code sentinel}, {@code exists}, or a code of your own rules. These never change
 * @param message what must hold and what was found, in English; never the value of a {@code @Sensitive} property
 */
public record Violation(String pointer, String code, String message) {
    @Override
    public String toString() {
        return pointer + ": " + message + " [" + code + "]";
    }
}
