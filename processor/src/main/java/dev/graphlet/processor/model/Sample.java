package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;

/**
 * The {@code @Sample} of a type.
 *
 * @param json its text
 * @param origin the position of the text
 */
public record Sample(String json, Origin origin) {}
