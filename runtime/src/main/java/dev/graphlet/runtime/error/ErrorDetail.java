package dev.graphlet.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * A detail of an error. Immutable and thread-safe.
 *
 * @param code the service's code; null if absent
 * @param message the text; null if absent
 * @param target the cause of the error, such as a property; null if absent
 */
public record ErrorDetail(
        @Nullable String code,
        @Nullable String message,
        @Nullable String target) {}
